import { type Builtin, outcome, referenceFor, textInput } from './builtin.ts';

/** Sample opening hours: every day 9:00 to 17:59, and noon is always taken. */
const isFree = (time: string): boolean => {
  const hour = Number(time.slice(0, 2));
  return /^\d{2}:\d{2}$/.test(time) && hour >= 9 && hour < 18 && hour !== 12;
};

const inputs = [
  { name: 'service', label: 'service' },
  { name: 'date', label: 'day' },
  { name: 'time', label: 'time' },
];

export const calendarAvailability: Builtin = {
  label: 'Look whether a time is free',
  description: 'Sample calendar: free from 9:00 to 18:00, save from 12:00 to 13:00.',
  inputs,
  outcomes: [
    { name: 'free', label: 'free' },
    { name: 'taken', label: 'already taken' },
  ],
  returns: [{ path: 'next_free', label: 'next free time' }],
  answer(input) {
    const time = textInput(input, 'time');
    return isFree(time) ? outcome('free', { next_free: time }) : outcome('taken', { next_free: '13:00' });
  },
};

export const calendarBook: Builtin = {
  label: 'Book a time',
  description: 'Sample calendar: booked from 9:00 to 18:00; 12:00 to 13:00 and all other times are taken.',
  inputs,
  outcomes: [
    { name: 'booked', label: 'booked' },
    { name: 'taken', label: 'already taken' },
  ],
  returns: [
    { path: 'booking_id', label: 'booking number' },
    { path: 'next_free', label: 'next free time' },
  ],
  answer(input) {
    const time = textInput(input, 'time');
    if (!isFree(time)) return outcome('taken', { next_free: '13:00' });
    const about = `${textInput(input, 'service')} ${textInput(input, 'date')} ${time}`;
    return outcome('booked', { booking_id: referenceFor('BK', about) });
  },
};
