import type { traceMessages } from './messages.ts';

export const traceGerman: typeof traceMessages = {
  why: 'warum?',
  hideWhy: 'Warum ausblenden',
  understood: (found) => `Verstanden: ${found}.`,
  understoodNothing: 'Nichts verstanden, wonach der Ablauf sucht.',
  value: (label, value) => `${label} ist ${value}`,
  from: (words) => ` (aus „${words}“)`,
  isYes: 'ein Ja',
  isNo: 'ein Nein',
  isUnsure: 'weder ja noch nein',
  soundsLike: (intent, percent) => `es klingt nach „${intent}“ (${percent} %)`,
  filled: (label, value, source) => `${label} ist jetzt ${value}${source}.`,
  changed: (label, before, after) => `${label} ändert sich von ${before} auf ${after}.`,
  cleared: (label, before) => `${label} wird vergessen (es war ${before}).`,
  sources: {
    asked: '',
    mentioned: ', nebenbei erwähnt',
    corrected: ', als Korrektur',
    memory: ', von früher gemerkt',
    default: ', der übliche Wert',
    action: ', von der Aktion',
    set: ', vom Ablauf gesetzt',
    cleared: '',
  },
  attempt: (count, limit, label) =>
    `Das war Versuch ${count} von ${limit}${label === null ? '' : ` für ${label}`}.`,
  held: (state, words) => `${state}: „${words}“ stimmt.`,
  missed: (state, words) => `${state}: „${words}“ stimmt nicht.`,
  saw: (value) => ` Gesehen wurde ${value}.`,
  starts: 'Beginnt bei',
  putByHand: 'Von Hand gesetzt auf',
  goesOn: (exit) => (exit === null ? 'Weiter zu' : `„${exit}“: weiter zu`),
  passedOver: (slots, mayBeLeftOut) => {
    const [are, were] = slots.length === 1 ? ['ist', 'wurde'] : ['sind', 'wurden'];
    return `${slots.join(', ')} ${are} schon bekannt${mayBeLeftOut ? ` oder ${were} ausgelassen` : ''}, deshalb wird nicht gefragt.`;
  },
  entered: (flow) => `Geht in den Ablauf „${flow}“.`,
  returned: (flow, outcome) =>
    outcome === null
      ? `Verlässt den Ablauf „${flow}“.`
      : `Kommt aus dem Ablauf „${flow}“ zurück: ${outcome}.`,
  called: (action) => `Ruft „${action}“ auf.`,
  answered: (action, outcome) => `„${action}“ antwortet: ${outcome}.`,
  timedOut: (what) => `${what} dauert zu lange.`,
  failed: (what) => `${what} geht nicht.`,
  action: (label) => `„${label}“`,
  theAi: 'Die KI',
  asksAi: {
    understand: 'Fragt die KI, was die Nachricht noch sagt.',
    answerOffTopic: 'Fragt die KI nach einer Antwort.',
    writeReply: 'Lässt die KI die Antwort schreiben.',
    chooseState: 'Fragt die KI, wie es weitergeht.',
    classify: 'Fragt die KI zur Nachricht.',
  },
  aiAnswers: 'Die KI antwortet; was sie sagt, wird geprüft, bevor es zählt.',
  aiAnswersFor: (tokens, cost) =>
    `Die KI antwortet (${tokens} Token${cost === null ? '' : `, ${cost}`}); was sie sagt, wird geprüft, bevor es zählt.`,
  aiSilent: 'Die KI antwortet nicht, darum geht der Ablauf nach seinen Regeln weiter.',
  remembers: 'Die Antworten werden fürs nächste Mal gemerkt.',
  handsOver: 'Ein Mensch erfährt davon, mit einer Zusammenfassung.',
  ended: {
    completed: 'Das Gespräch ist fertig.',
    cancelled: 'Das Gespräch ist abgebrochen.',
    handed_off: 'Das Gespräch ist bei einem Menschen.',
    expired: 'Das Gespräch ist abgelaufen.',
  },
  trouble(code, [first, second]) {
    switch (code) {
      case 'ai_unusable':
        return 'Mit der Antwort der KI war nichts anzufangen, darum zählt sie nicht.';
      case 'ai_ungrounded':
        return 'Die KI hat einen Wert genannt, der nicht in der Nachricht steht, darum zählt er nicht.';
      case 'uncertain_on_critical':
        return 'Über einen wichtigen Zweig entscheiden weder KI noch Stimmung, darum wurde er nicht genommen.';
      case 'unknown_action':
        return `Die Aktion ${first} gibt es in diesem Ablauf nicht.`;
      case 'unknown_outcome':
        return `${first} hat keinen Weg für das Ergebnis ${second}.`;
      case 'not_confirmed':
        return `${first} wurde nicht ausgeführt: Noch ist nicht alles bestätigt.`;
      case 'action_failed':
        return `${first} ist misslungen.`;
      case 'value_refused':
        return first === undefined
          ? 'Ein Wert passt nicht zu seinem Feld, darum wurde er nicht behalten.'
          : `${first} passt nicht zu seinem Feld, darum wurde es nicht behalten.`;
      case 'bad_pattern':
        return `Das Muster ${first} kann nicht verwendet werden.`;
      case 'loop':
        return `Das Gespräch war zu oft bei ${first}, darum geht es dort hinaus.`;
      case 'too_many_steps':
        return 'Der Ablauf ging durch zu viele Schritte, ohne etwas zu fragen.';
      case 'dangling_target':
        return second === undefined
          ? `Ein Ausgang von ${first} führt noch nirgendwohin.`
          : `${first} führt zu ${second}, das es nicht gibt.`;
      case 'unknown_flow':
        return `Den Ablauf ${first} gibt es nicht.`;
      case 'too_deep':
        return 'Zu viele Abläufe rufen einander auf.';
      default:
        return null;
    }
  },
  nothing: 'nichts',
  yes: 'ja',
  no: 'nein',
  show: (state) => `${state} auf der Zeichenfläche zeigen`,
  summary: {
    question: 'eine Frage beantwortet',
    offTopic: 'etwas anderes beantwortet',
    filled: 'gefüllt:',
    changed: 'geändert:',
    // Nouns are written with a capital wherever they stand.
    within: (label) => label,
    attempt: (count, limit) => `Versuch ${count} von ${limit}`,
    tookAs: { yes: 'als Ja genommen', no: 'als Nein genommen', unsure: '', none: '' },
    rules: {
      unclear: 'nachgefragt',
      cancel: 'als Wunsch aufzuhören genommen',
      help: 'erklärt, wie es geht',
      back: 'zurückgegangen',
      restart: 'von vorn begonnen',
      repeat: 'nochmal gesagt',
      skip: 'sollte es auslassen',
      handoff: 'wurde nach einem Menschen gefragt',
      same_as_last_time: 'wurde nach demselben wie letztes Mal gefragt',
      pleasantry: 'einen Gruß erwidert',
      too_long: 'nicht gelesen',
    },
  },
};
