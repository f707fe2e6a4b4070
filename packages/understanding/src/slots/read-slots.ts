import type { Scalar, SlotType } from '@turnwise/flow';
import { checkValue } from '../check-value.ts';
import type { CorrectionReading } from '../correction.ts';
import type { Locale } from '../locales/locale.ts';
import type { Message } from '../message/message.ts';
import { readMessage, spanOfTokens } from '../message/message.ts';
import type {
  Affirmation,
  CommandReading,
  ReadingFailure,
  Span,
  UnderstandingContext,
  ValueReading,
} from '../understanding.ts';
import { isoDay, isoTime } from '../values/day.ts';
import { localClock } from '../values/local-clock.ts';
import { readBoolean } from '../values/read-boolean.ts';
import { type ChoiceReading, readChoices } from '../values/read-choices.ts';
import { type DateReading, readDates } from '../values/read-dates.ts';
import { readEmails } from '../values/read-emails.ts';
import { readFreeText } from '../values/read-free-text.ts';
import { readName } from '../values/read-names.ts';
import { type NumberReading, readNumbers } from '../values/read-numbers.ts';
import { readPhones } from '../values/read-phones.ts';
import { readTimes, type TimeReading } from '../values/read-times.ts';
import { assignReadings } from './assign-readings.ts';
import { isNegatedAt } from './clause.ts';
import { type NumberCues, numberCues, numberScore } from './number-score.ts';
import { cueScore, cuesAround, type ValueCues } from './role-cues.ts';
import type { SlotEntry, SlotPlan } from './slot-plan.ts';
import { codeShape, readCode } from './text-rules.ts';

/** What else the message says, as far as it matters for filling. */
export type MessageSense = {
  affirmation: Affirmation;
  /** "I don't know" and nothing else. */
  isBareDoubt: boolean;
  commands: readonly CommandReading[];
  correction: CorrectionReading;
  isQuestion: boolean;
  isRequest: boolean;
};

type Candidate = {
  entry: SlotEntry;
  values: readonly Scalar[];
  alternatives: readonly Scalar[];
  span: Span /** Surely meant for this slot. */;
  isClear: boolean;
};

/** Concepts that count heads. */
const HEADS = new Set(['people', 'children']);
const ASKED_BONUS = 2.5;
const UNFILLED_BONUS = 1;
const NAMED_BONUS = 3;

/** Fills the slots of one message: reads each kind of value once, then gives the readings to slots. */
export function readSlots(
  message: Message,
  plan: SlotPlan,
  locale: Locale,
  context: UnderstandingContext,
  sense: MessageSense,
): { values: ValueReading[]; failures: ReadingFailure[] } {
  return new SlotReader(message, plan, locale, context, sense).read();
}

class SlotReader {
  private readonly taken: Uint8Array;
  private readonly candidates: Candidate[] = [];
  private readonly broken: ReadingFailure[] = [];
  private readonly asked: SlotEntry | undefined;
  private readonly region: string;

  constructor(
    private readonly message: Message,
    private readonly plan: SlotPlan,
    private readonly locale: Locale,
    private readonly context: UnderstandingContext,
    private readonly sense: MessageSense,
  ) {
    this.taken = new Uint8Array(message.tokens.length);
    this.asked = context.asked === undefined ? undefined : plan.byName.get(context.asked);
    this.region = context.region ?? locale.region;
  }

  read(): { values: ValueReading[]; failures: ReadingFailure[] } {
    this.readEmailSlots();
    this.readCodeSlots();
    const dates = this.open('date');
    const times = this.open('time');
    const numbers = [...this.open('integer'), ...this.open('number')];
    this.readPhoneSlots(dates.length + times.length + numbers.length > 0);
    if (dates.length + times.length + numbers.length > 0 || this.asked?.slot.type === 'text')
      this.readQuantities(dates, times, numbers);
    this.readChoiceSlots();
    this.readNameSlots();
    this.readAskedBoolean();
    this.readAskedText();
    return this.settle();
  }

  /** Slots of a type that this message may fill. */
  private open(type: SlotType): readonly SlotEntry[] {
    const entries = this.plan.byType[type];
    for (const entry of entries) {
      if (entry.slot.extract || entry === this.asked) continue;
      return entries.filter((candidate) => candidate.slot.extract || candidate === this.asked);
    }
    return entries;
  }

  private take(span: Span): void {
    const { tokens } = this.message;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token && token.start < span[1] && token.end > span[0]) this.taken[at] = 1;
    }
  }

  private standing(entry: SlotEntry): number {
    const { correction } = this.sense;
    let score = entry === this.asked ? ASKED_BONUS : 0;
    if (this.context.filled?.[entry.name] === undefined) score += UNFILLED_BONUS;
    else if (correction.isCue) score += 0.5;
    if (correction.slot === entry.name) score += NAMED_BONUS;
    return score;
  }

  private isFilledWith(entry: SlotEntry, value: Scalar | undefined): boolean {
    return value !== undefined && this.context.filled?.[entry.name] === value;
  }

  private readEmailSlots(): void {
    const readings = readEmails(this.message.text);
    for (const reading of readings) this.take(reading.span);
    const entries = this.open('email');
    if (entries.length === 0 || readings.length === 0) return;
    const whole = readings.filter((reading) => !reading.isBroken);
    for (const { entry, reading } of assignReadings(
      whole,
      entries,
      (_, candidate) => this.standing(candidate) + 0.1,
    )) {
      this.candidates.push({
        entry,
        values: [reading.value],
        alternatives: [],
        span: reading.span,
        isClear: true,
      });
    }
    const target = entries.find((entry) => entry === this.asked) ?? entries[0];
    const [bad] = readings;
    if (whole.length === 0 && bad && target) this.fail(target, bad.span, 'not_understood');
  }

  /** Order numbers and the like, which their own rules single out. */
  private readCodeSlots(): void {
    for (const entry of this.open('text')) {
      const code = readCode(this.message.text, entry.slot, entry === this.asked);
      if (!code) continue;
      if (code.isBareDigits && entry !== this.asked && !this.mentions(entry)) continue;
      this.take(code.span);
      this.candidates.push({ entry, values: [code.value], alternatives: [], span: code.span, isClear: true });
    }
  }

  private mentions(entry: SlotEntry): boolean {
    return this.message.tokens.some(
      (token) => token.kind === 'word' && entry.words.nameStems.has(this.locale.meaning.stem(token.word)),
    );
  }

  private readPhoneSlots(isInTheWay: boolean): void {
    const entries = this.open('phone');
    if (entries.length === 0 && !isInTheWay) return;
    if (!hasManyDigits(this.message.text)) {
      if (this.asked?.slot.type !== 'phone') return;
    }
    const isAsked = this.asked?.slot.type === 'phone';
    const readings = readPhones(this.message.text, this.region, isAsked).filter(
      (reading) => !this.isTaken(reading.span),
    );
    for (const reading of readings)
      if (!reading.isBroken || reading.value.length >= 7) this.take(reading.span);
    if (entries.length === 0) return;
    const whole = readings.filter((reading) => !reading.isBroken);
    for (const { entry, reading } of assignReadings(
      whole,
      entries,
      (_, candidate) => this.standing(candidate) + 0.1,
    )) {
      this.candidates.push({
        entry,
        values: [reading.value],
        alternatives: [],
        span: reading.span,
        isClear: true,
      });
    }
    const [bad] = readings;
    const target =
      entries.find((entry) => entry === this.asked) ??
      (entries.length === 1 && bad && this.mentions(entries[0] as SlotEntry) ? entries[0] : undefined);
    if (whole.length === 0 && bad && target) this.fail(target, bad.span, 'not_understood');
  }

  private isTaken(span: Span): boolean {
    return this.message.tokens.some(
      (token, at) => this.taken[at] === 1 && token.start < span[1] && token.end > span[0],
    );
  }

  private readQuantities(
    dates: readonly SlotEntry[],
    times: readonly SlotEntry[],
    numbers: readonly SlotEntry[],
  ): void {
    const { message, locale, context } = this;
    const clock = localClock(context.now, context.timeZone);
    const dateReadings = readDates(message, locale, {
      today: clock.today,
      isAsked: this.asked?.slot.type === 'date',
      ...(context.region !== undefined && { region: context.region }),
    }).filter((reading) => !this.taken.subarray(reading.from, reading.to).includes(1));
    for (const reading of dateReadings) this.taken.fill(1, reading.from, reading.to);
    const timeReadings = readTimes(message, locale, this.taken, {
      isAsked: this.asked?.slot.type === 'time',
      clock,
    });
    for (const reading of timeReadings) this.taken.fill(1, reading.from, reading.to);
    if (dates.length > 0) this.assignDates(dateReadings, dates);
    if (times.length > 0) this.assignTimes(timeReadings, times);
    if (numbers.length > 0) this.assignNumbers(numbers);
  }

  /** Drops what is denied ("not Tuesday, Wednesday") and, of several, what was only taken back. */
  private meant<R extends { from: number; to: number }>(readings: readonly R[]): readonly R[] {
    const { tokens } = this.message;
    const { meaning } = this.locale;
    return readings.filter((reading, place) => {
      if (isNegatedAt(tokens, reading.from, this.locale, 3)) return false;
      for (let back = Math.max(0, reading.from - 4); back < reading.from; back++) {
        const hit = meaning.insteadOf.match(tokens, back);
        if (hit && hit.to === reading.from) return false;
      }
      const next = readings[place + 1];
      return !(
        next &&
        next.from - reading.to <= 5 &&
        next.from - reading.to >= 2 &&
        this.isRetracted(reading.to, next.from)
      );
    });
  }

  /** A value is taken back before the next one: a mark, then "no", "sorry", "make that". */
  private isRetracted(from: number, to: number): boolean {
    const { tokens } = this.message;
    for (let at = from; at < to; at++) {
      const hit = this.locale.corrections.retractions.match(tokens, at);
      if (hit) return hit.to - at > 1 || tokens[at - 1]?.kind === 'mark';
    }
    return false;
  }

  private bound(readings: readonly { from: number; to: number }[]): (at: number) => boolean {
    const edges = new Set<number>();
    for (const reading of readings) for (let at = reading.from; at < reading.to; at++) edges.add(at);
    return (at) => edges.has(at);
  }

  private valueScore(
    entry: SlotEntry,
    cues: ValueCues,
    place: number,
    value: Scalar,
    siblings: readonly SlotEntry[],
  ): number {
    let score =
      this.standing(entry) +
      cueScore(cues, entry.words) +
      0.5 +
      place * (this.sense.correction.isCue ? 0.02 : -0.02);
    if (this.isFilledWith(entry, value)) score += 1.2;
    else if (
      this.context.filled?.[entry.name] === undefined &&
      siblings.some((other) => this.isFilledWith(other, value))
    )
      score -= 0.6;
    return score;
  }

  private assignDates(all: readonly DateReading[], entries: readonly SlotEntry[]): void {
    const { message, locale } = this;
    const readings = this.meant(all);
    const isBound = this.bound(all);
    const cues = new Map(
      readings.map((reading) => [
        reading,
        cuesAround(message.tokens, reading.from, reading.to, locale, isBound),
      ]),
    );
    const chosen = assignReadings(readings, entries, (reading, entry, place) => {
      const around = cues.get(reading);
      if (!around || (reading.day === null && entry !== this.asked)) return reading.day === null ? 0.01 : 0;
      return this.valueScore(entry, around, place, reading.day === null ? '' : isoDay(reading.day), entries);
    });
    for (const { entry, reading } of chosen) {
      const span = spanOfTokens(message, reading.from, reading.to);
      if (reading.day === null) {
        this.fail(entry, span, 'not_understood');
        continue;
      }
      const days = [reading.day, ...reading.fallbacks];
      if (entry.words.isPast && reading.fallbacks.length > 0) days.reverse();
      const rivals = this.rivals(readings, reading, chosen);
      const alternatives = [...reading.alternatives, ...rivals.flatMap((rival) => rival.day ?? [])];
      this.candidates.push({
        entry,
        values: days.map(isoDay),
        alternatives: alternatives.map(isoDay),
        span,
        isClear: true,
      });
    }
  }

  private assignTimes(all: readonly TimeReading[], entries: readonly SlotEntry[]): void {
    const { message, locale } = this;
    const readings = this.meant(all);
    const isBound = this.bound(all);
    const cues = new Map(
      readings.map((reading) => [
        reading,
        cuesAround(message.tokens, reading.from, reading.to, locale, isBound),
      ]),
    );
    const chosen = assignReadings(readings, entries, (reading, entry, place) => {
      const around = cues.get(reading);
      return around ? this.valueScore(entry, around, place, isoTime(reading.minutes), entries) : 0;
    });
    for (const { entry, reading } of chosen) {
      this.candidates.push({
        entry,
        values: [isoTime(reading.minutes)],
        alternatives: [
          ...reading.alternatives,
          ...this.rivals(readings, reading, chosen).map((rival) => rival.minutes),
        ].map(isoTime),
        span: spanOfTokens(message, reading.from, reading.to),
        isClear: true,
      });
    }
  }

  private assignNumbers(entries: readonly SlotEntry[]): void {
    const { message, locale, taken } = this;
    const { tokens } = message;
    const all = readNumbers(message, locale).filter(
      (reading) => !taken.subarray(reading.from, reading.to).includes(1),
    );
    if (this.asked && (this.asked.slot.type === 'integer' || this.asked.slot.type === 'number'))
      this.readCountAnswer(this.asked, all);
    if (all.length === 0) return;
    const readings = this.meant(all);
    const isBound = this.bound(all);
    const cues = new Map(readings.map((reading) => [reading, numberCues(message, reading, locale, isBound)]));
    const content = tokens.filter(
      (token) =>
        token.kind !== 'mark' &&
        !locale.meaning.functionWords.has(token.word) &&
        !locale.commands.padding.has(token.word),
    ).length;
    const promptStems = this.promptStems();
    const chosen = assignReadings(readings, entries, (reading, entry, place) => {
      const around = cues.get(reading);
      if (
        !around ||
        (entry.slot.type === 'integer' && !Number.isInteger(reading.value) && entry !== this.asked)
      )
        return 0;
      const score = numberScore(
        reading,
        around,
        entry,
        {
          isAsked: entry === this.asked,
          leadsElsewhere: this.leadsElsewhere(around, entry, entries),
          isOtherAsked: this.asked !== undefined && entry !== this.asked,
          isAlone: content <= reading.to - reading.from + 1,
          isOnlyNumericSlot: entries.length === 1,
          inPrompt:
            promptStems !== null &&
            (this.asked === undefined || this.asked === entry) &&
            [...entry.words.nameStems].some((stem) => promptStems.has(stem)),
          isCue: this.sense.correction.isCue,
          isFilled: this.context.filled?.[entry.name] !== undefined,
        },
        locale,
      );
      if (score <= 0) return 0;
      return (
        score +
        this.standing(entry) * 0.3 -
        place * 0.02 +
        (this.isFilledWith(entry, reading.value) ? 0.5 : 0)
      );
    });
    for (const { entry, reading } of chosen) {
      this.taken.fill(1, reading.from, reading.to);
      const together = this.countedTogether(entry, reading, readings, cues, chosen);
      const last = together[together.length - 1] ?? reading;
      this.candidates.push({
        entry,
        values: [together.reduce((sum, part) => sum + part.value, reading.value)],
        alternatives: this.rivals(readings, reading, chosen, true).map((rival) => rival.value),
        span: spanOfTokens(message, reading.from, last.to),
        isClear: entry === this.asked,
      });
    }
  }

  private leadsElsewhere(cues: NumberCues, entry: SlotEntry, entries: readonly SlotEntry[]): boolean {
    const [nearest] = cues.leading.filter((stem) => entries.some((other) => other.words.nameStems.has(stem)));
    return nearest !== undefined && !entry.words.nameStems.has(nearest) && cues.stems.length === 0;
  }

  /** Readings offered with "or" for the same slot: "Monday or Tuesday". */
  private rivals<R extends { from: number; to: number }>(
    readings: readonly R[],
    reading: R,
    chosen: readonly { reading: R }[],
    isRange = false,
  ): R[] {
    const { tokens } = this.message;
    return readings.filter((other) => {
      if (other === reading || chosen.some((pick) => pick.reading === other)) return false;
      const [low, high] = other.from < reading.from ? [other.to, reading.from] : [reading.to, other.from];
      if (high - low > 3) return false;
      return tokens
        .slice(low, high)
        .some(
          (token) =>
            this.locale.meaning.or.has(token.word) ||
            (isRange && this.locale.clock.rangeJoiners.has(token.word)),
        );
    });
  }

  /** "2 adults and 3 kids" are five guests, unless children have a slot of their own. */
  private countedTogether(
    entry: SlotEntry,
    first: NumberReading,
    readings: readonly NumberReading[],
    cues: ReadonlyMap<NumberReading, NumberCues>,
    chosen: readonly { reading: NumberReading }[],
  ): NumberReading[] {
    if (!entry.words.concepts.has('people') || !HEADS.has(cues.get(first)?.concept ?? '')) return [];
    const parts: NumberReading[] = [];
    let end = first.to;
    for (const reading of readings) {
      if (reading.from < end || chosen.some((pick) => pick.reading === reading)) continue;
      const between = this.message.tokens.slice(end, reading.from);
      const isJoined =
        between.length <= 4 && between.some((token) => this.locale.meaning.and.has(token.word));
      if (!isJoined || !HEADS.has(cues.get(reading)?.concept ?? '')) break;
      parts.push(reading);
      end = reading.to;
    }
    return parts;
  }

  /** "just me" for a count of people. */
  private readCountAnswer(entry: SlotEntry, numbers: readonly NumberReading[]): void {
    if (
      numbers.some((reading) => !reading.isWeak) ||
      !(entry.words.concepts.has('people') || entry.words.concepts.size === 0)
    )
      return;
    const hit = this.locale.meaning.countAnswers.find(this.message.tokens);
    if (hit)
      this.candidates.push({
        entry,
        values: [hit.value],
        alternatives: [],
        span: spanOfTokens(this.message, hit.from, hit.to),
        isClear: true,
      });
  }

  private promptStems(): ReadonlySet<string> | null {
    const { prompt } = this.context;
    if (prompt === undefined) return null;
    return new Set(
      readMessage(prompt)
        .tokens.filter((token) => token.kind === 'word')
        .map((token) => this.locale.meaning.stem(token.word)),
    );
  }

  private readChoiceSlots(): void {
    const entries = this.open('choice');
    if (entries.length === 0) return;
    const { message, locale } = this;
    type Option = ChoiceReading & { owner: SlotEntry };
    const groups = new Map<string, { readings: Option[]; entries: SlotEntry[] }>();
    const found = entries.map((entry) => ({
      entry,
      readings: readChoices(message, entry.slot, locale, {
        isAsked: entry === this.asked,
        isDisputed: this.isDisputed(entry),
        words: entry.words,
      }),
    }));
    for (const { entry, readings } of found) {
      const live = readings.filter(
        (reading) =>
          !reading.isNegated &&
          !found.some(
            (other) => other.entry !== entry && other.readings.some((wider) => isWider(wider, reading)),
          ),
      );
      if (live.length === 0) continue;
      const key = entry.slot.choices.map((choice) => choice.value).join('\u0000');
      const group = groups.get(key) ?? { readings: [], entries: [] };
      group.entries.push(entry);
      for (const reading of this.meant(live)) group.readings.push({ ...reading, owner: entry });
      groups.set(key, group);
    }
    for (const group of groups.values()) this.assignChoices(group.readings, group.entries);
  }

  /** A filled slot that a "no" or "actually" may be about. */
  private isDisputed(entry: SlotEntry): boolean {
    return (
      this.context.filled?.[entry.name] !== undefined &&
      (this.sense.correction.isCue || this.sense.affirmation === 'no')
    );
  }

  /** Slots with the same choices share the words: "from my savings to her checking account". */
  private assignChoices(
    options: readonly (ChoiceReading & { owner: SlotEntry })[],
    entries: readonly SlotEntry[],
  ): void {
    const { message, locale } = this;
    const places = new Map<string, ChoiceReading & { owner: SlotEntry }>();
    for (const option of options)
      if (!places.has(`${option.from}/${option.value}`)) places.set(`${option.from}/${option.value}`, option);
    const readings = [...places.values()];
    const isBound = this.bound(readings);
    const chosen = assignReadings(readings, entries, (reading, entry, place) => {
      if (entry.slot.choices.length === 0) return 0;
      const around = cuesAround(message.tokens, reading.from, reading.to, locale, isBound);
      const base =
        entries.length > 1
          ? this.valueScore(entry, around, place, reading.value, entries)
          : this.standing(entry) + 1 - place * 0.02;
      const isChange =
        this.context.filled?.[entry.name] !== undefined && !this.isFilledWith(entry, reading.value);
      return (
        base + (reading.strength === 'exact' ? 1 : 0) + (isChange && this.sense.correction.isCue ? 0.5 : 0)
      );
    });
    for (const { entry, reading } of chosen) {
      const rivals = readings.filter(
        (other) =>
          other !== reading &&
          other.value !== reading.value &&
          other.strength === reading.strength &&
          !chosen.some((pick) => pick.reading === other),
      );
      const span = spanOfTokens(message, reading.from, reading.to);
      const isOpen = rivals.length > 0 && !this.sense.correction.isCue;
      if (isOpen && entry === this.asked && rivals.some((rival) => this.isEitherOr(reading, rival))) {
        this.fail(entry, span, 'ambiguous', [reading.value, ...rivals.map((rival) => rival.value)]);
        continue;
      }
      this.candidates.push({
        entry,
        values: [reading.value],
        alternatives: isOpen && entry === this.asked ? rivals.map((rival) => rival.value) : [],
        span,
        isClear: true,
      });
    }
  }

  private isEitherOr(a: ChoiceReading, b: ChoiceReading): boolean {
    const [low, high] = a.from < b.from ? [a.to, b.from] : [b.to, a.from];
    return this.message.tokens.slice(low, high).some((token) => this.locale.meaning.or.has(token.word));
  }

  private readNameSlots(): void {
    const entries = this.open('name');
    if (entries.length === 0) return;
    const isAsked = this.asked?.slot.type === 'name';
    if (
      isAsked &&
      (this.sense.commands.some((command) => command.isWhole) ||
        (this.sense.affirmation !== 'none' && this.message.tokens.length <= 2))
    )
      return;
    const name = readName(this.message, this.locale, isAsked);
    if (!name || this.isTaken(name.span)) return;
    const parts = name.value.split(' ');
    const firsts = entries.filter((entry) => isPartSlot(entry, this.locale.names.firstNameWords));
    const lasts = entries.filter((entry) => isPartSlot(entry, this.locale.names.lastNameWords));
    const push = (entry: SlotEntry, value: string): void => {
      this.candidates.push({ entry, values: [value], alternatives: [], span: name.span, isClear: true });
    };
    const rest = entries.filter((entry) => !firsts.includes(entry) && !lasts.includes(entry));
    if (rest.length > 0) {
      const target =
        rest.find((entry) => entry === this.asked) ??
        rest.find((entry) => this.context.filled?.[entry.name] === undefined && !entry.words.isTheirs) ??
        (rest.length === 1 ? rest[0] : undefined);
      if (target && (target === this.asked || !target.words.isTheirs)) push(target, name.value);
    }
    if (this.asked && parts.length === 1) {
      if (firsts.includes(this.asked) || lasts.includes(this.asked)) push(this.asked, name.value);
      else if (firsts[0]) push(firsts[0], name.value);
      return;
    }
    const [first] = firsts;
    const [last] = lasts;
    if (first && parts[0]) push(first, last || parts.length > 1 ? parts[0] : name.value);
    if (last && parts.length > 1) push(last, parts.slice(1).join(' '));
  }

  private readAskedBoolean(): void {
    const { asked } = this;
    if (asked?.slot.type !== 'boolean') return;
    const reading = readBoolean(this.message, this.locale, asked.words, this.sense.affirmation);
    if (reading)
      this.candidates.push({
        entry: asked,
        values: [reading.value],
        alternatives: [],
        span: reading.span,
        isClear: true,
      });
  }

  private readAskedText(): void {
    const { asked, sense, message } = this;
    if (asked?.slot.type !== 'text' || this.candidates.some((candidate) => candidate.entry === asked)) return;
    if (sense.commands.some((command) => command.isWhole)) return;
    const isNamed = asked.words.textKind !== null && asked.words.textKind !== 'prose';
    const takesQuestions = [...asked.words.nameStems].some((stem) =>
      this.locale.freeText.questionStems.has(stem),
    );
    if (sense.isQuestion && !sense.isRequest && !takesQuestions && !isNamed) return;
    if (sense.correction.isCue && this.correctsAnother(asked)) return;
    if (isIdleTalk(message, this.locale) || sense.isBareDoubt) return;
    const isBareAnswer =
      sense.affirmation !== 'none' && message.tokens.filter((token) => token.kind !== 'mark').length <= 2;
    if (
      isBareAnswer &&
      !(asked.words.textKind === 'prose' || asked.words.textKind === null ? this.promptInvitesYesNo() : false)
    )
      return;
    const reading = readFreeText(message, this.locale, { words: asked.words, taken: this.taken });
    if (!reading) return;
    const isCode = codeShape(asked.slot) !== null;
    if (isCode && this.candidates.length > 0) return;
    if (this.candidates.length > 0 && this.isSpokenFor()) return;
    this.candidates.push({
      entry: asked,
      values: [reading.value],
      alternatives: [],
      span: reading.span,
      isClear: true,
    });
  }

  /** "actually it was the wrong item" corrects a filled slot and answers nothing. */
  private correctsAnother(asked: SlotEntry): boolean {
    const { slot } = this.sense.correction;
    if (slot !== undefined && slot !== asked.name && this.context.filled?.[slot] !== undefined) return true;
    return this.candidates.some(
      ({ entry }) => entry !== asked && this.context.filled?.[entry.name] !== undefined,
    );
  }

  /** The message holds no content beside what other slots took and the words that name them. */
  private isSpokenFor(): boolean {
    const { message, locale, candidates } = this;
    return message.tokens.every((token, at) => {
      if (
        token.kind === 'mark' ||
        this.taken[at] === 1 ||
        locale.meaning.functionWords.has(token.word) ||
        locale.commands.padding.has(token.word)
      )
        return true;
      const stem = locale.meaning.stem(token.word);
      return candidates.some(
        ({ entry, span }) =>
          entry.words.nameStems.has(stem) ||
          locale.meaning.typeWords.get(token.word) === entry.slot.type ||
          (token.start >= span[0] && token.end <= span[1]) ||
          (locale.meaning.concepts.has(stem) &&
            entry.words.concepts.has(locale.meaning.concepts.get(stem) ?? '')),
      );
    });
  }

  private promptInvitesYesNo(): boolean {
    const prompt = this.context.prompt ?? this.asked?.slot.prompt;
    if (prompt === undefined || !prompt.includes('?')) return false;
    const { tokens } = readMessage(prompt);
    return !tokens.some((token) => this.locale.questions.whWords.has(token.word));
  }

  private fail(
    entry: SlotEntry,
    span: Span,
    reason: ReadingFailure['reason'],
    alternatives?: Scalar[],
  ): void {
    this.broken.push({
      slot: entry.name,
      span,
      text: this.message.text.slice(span[0], span[1]),
      reason,
      ...(alternatives && { alternatives }),
    });
  }

  /** Checks every candidate against its slot's rules and puts the outcome in asking order. */
  private settle(): { values: ValueReading[]; failures: ReadingFailure[] } {
    const { context, asked, message } = this;
    const values: ValueReading[] = [];
    const failures = [...this.broken];
    const at = {
      now: context.now,
      timeZone: context.timeZone,
      language: context.language,
      region: this.region,
    };
    for (const { entry, values: meanings, alternatives, span, isClear } of this.candidates) {
      if (values.some((value) => value.slot === entry.name)) continue;
      const text = message.text.slice(span[0], span[1]);
      const before = context.filled?.[entry.name];
      let problem: ReturnType<typeof checkValue> | null = null;
      let found: Scalar | undefined;
      for (const meaning of meanings) {
        const checked = checkValue(entry.slot, meaning, at);
        if (checked.ok) {
          found = checked.value;
          break;
        }
        problem ??= checked;
      }
      if (found === undefined) {
        if (!isClear && entry !== asked) continue;
        const reason = problem && !problem.ok && problem.error.reason === 'rule' ? 'rule' : 'not_understood';
        const rule = problem && !problem.ok ? problem.error.rule : undefined;
        const other = alternatives.find((alternative) => checkValue(entry.slot, alternative, at).ok);
        if (other === undefined) {
          failures.push({ slot: entry.name, span, text, reason, ...(rule && { rule }) });
          continue;
        }
        found = other;
      }
      const value = found;
      if (before === value && entry !== asked) continue;
      values.push({
        slot: entry.name,
        value,
        span,
        text,
        isCorrection: before !== undefined && before !== value,
        alternatives: alternatives.filter(
          (alternative) => alternative !== value && checkValue(entry.slot, alternative, at).ok,
        ),
      });
    }
    const order = (slot: string): number => this.plan.byName.get(slot)?.order ?? 0;
    values.sort((a, b) => order(a.slot) - order(b.slot));
    const kept = failures.filter((failure) => !values.some((value) => value.slot === failure.slot));
    if (asked && values.length === 0 && kept.length === 0 && this.isMeantAsAnswer()) {
      const [start, end] = [
        message.tokens[0]?.start ?? 0,
        message.tokens[message.tokens.length - 1]?.end ?? message.text.length,
      ];
      kept.push({
        slot: asked.name,
        span: [start, end],
        text: message.text.slice(start, end),
        reason: 'not_understood',
      });
    }
    kept.sort((a, b) => Number(b.slot === asked?.name) - Number(a.slot === asked?.name));
    return { values, failures: kept };
  }

  /** Words were said, and nothing shows that they were meant for something other than the question. */
  private isMeantAsAnswer(): boolean {
    const { sense, message } = this;
    return (
      message.tokens.some((token) => token.kind !== 'mark') &&
      sense.commands.length === 0 &&
      !sense.isQuestion &&
      sense.affirmation !== 'unsure'
    );
  }
}

/** "north indian" outdoes "north". */
const isWider = (a: ChoiceReading, b: ChoiceReading): boolean =>
  a.strength === 'exact' && a.from <= b.from && a.to >= b.to && a.to - a.from > b.to - b.from;

const isPartSlot = (entry: SlotEntry, words: ReadonlySet<string>): boolean =>
  entry.name.split('_').some((word) => words.has(word));

function hasManyDigits(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57 && ++digits >= 7) return true;
  }
  return false;
}

/** Greetings and thanks: no answer to an open question. */
function isIdleTalk(message: Message, locale: Locale): boolean {
  return message.tokens.every(
    (token) =>
      token.kind === 'mark' ||
      locale.affirmation.openers.has(token.word) ||
      locale.freeText.idleTalk.has(token.word),
  );
}
