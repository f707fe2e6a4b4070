import type { Scalar, Slot, SlotFormat } from '@turnwise/flow';
import type { Texts } from '../texts/texts.ts';

type Write = (value: Scalar) => string;

const writers = new Map<string, Write>();

/** Writes a slot's value as a reader of `language` expects it: "€49.90", "Friday, November 27, 2026", "3:30 PM". */
export function formatValue(slot: Slot, value: Scalar, language: string, texts: Texts): string {
  switch (slot.type) {
    case 'choice': {
      const choice = slot.choices.find((candidate) => candidate.value === value);
      return choice?.label ?? String(value).replaceAll('_', ' ');
    }
    case 'boolean':
      return value === true ? texts.yes : texts.no;
    case 'number':
    case 'integer':
      return typeof value === 'number' ? numberWriter(language, slot.format)(value) : String(value);
    case 'date':
      return dateWriter(language, slot.format)(value);
    case 'time':
      return timeWriter(language, slot.format)(value);
    case 'text':
    case 'name':
    case 'email':
    case 'phone':
      return String(value);
  }
}

/** A number that belongs to no slot, as in what an action returned. */
export const formatNumber = (value: number, language: string): string =>
  numberWriter(language, undefined)(value);

function writer(key: string, make: () => Write): Write {
  const known = writers.get(key);
  if (known) return known;
  let write: Write;
  try {
    write = make();
  } catch {
    // An unknown currency, unit or language: the plain value says more than nothing.
    write = String;
  }
  writers.set(key, write);
  return write;
}

function numberWriter(language: string, format: SlotFormat | undefined): Write {
  if (format?.kind === 'currency') {
    return writer(`currency ${language} ${format.currency}`, () => {
      const intl = new Intl.NumberFormat(language, { style: 'currency', currency: format.currency });
      return (value) => intl.format(Number(value));
    });
  }
  if (format?.kind === 'percent') {
    return writer(`percent ${language}`, () => {
      const intl = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
      return (value) => `${intl.format(Number(value))} %`;
    });
  }
  if (format?.kind === 'unit') {
    return writer(`unit ${language} ${format.unit}`, () => {
      const intl = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
      return (value) => `${intl.format(Number(value))} ${format.unit}`;
    });
  }
  return writer(`number ${language}`, () => {
    const intl = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
    return (value) => intl.format(Number(value));
  });
}

function dateWriter(language: string, format: SlotFormat | undefined): Write {
  const style = format?.kind === 'date' ? format.style : 'full';
  return writer(`date ${language} ${style}`, () => {
    const intl = new Intl.DateTimeFormat(language, { dateStyle: style, timeZone: 'UTC' });
    return (value) => {
      const day = new Date(`${value}T00:00:00Z`);
      return Number.isNaN(day.getTime()) ? String(value) : intl.format(day);
    };
  });
}

function timeWriter(language: string, format: SlotFormat | undefined): Write {
  const style = format?.kind === 'time' ? format.style : '';
  return writer(`time ${language} ${style}`, () => {
    const intl = new Intl.DateTimeFormat(language, {
      timeStyle: 'short',
      timeZone: 'UTC',
      ...(style === '12h' ? { hour12: true } : style === '24h' ? { hour12: false } : {}),
    });
    return (value) => {
      const time = new Date(`1970-01-01T${value}:00Z`);
      // Intl puts a narrow no-break space before AM and PM; people type and search for a plain one.
      return Number.isNaN(time.getTime()) ? String(value) : intl.format(time).replaceAll('\u202f', ' ');
    };
  });
}
