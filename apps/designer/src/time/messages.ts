import { translated } from '../language/translated.ts';

export const timeMessages = translated('time', { justNow: 'just now' });
