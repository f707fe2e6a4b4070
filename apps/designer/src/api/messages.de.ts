import type { FailureCode } from '@turnwise/server';
import type { apiMessages } from './messages.ts';

/** What each refusal says; what depends on the case is in its details. */
const refusals: Readonly<Record<FailureCode, string | ((details: unknown) => string)>> = {
  invalid_request: (details) => {
    const place = placeIn(details);
    return `Der Server hat diese Anfrage nicht verstanden${place === '' ? '' : `: „${place}“ stimmt nicht`}. Lade die Seite neu und versuch es nochmal.`;
  },
  not_sent_as_json: 'Das kam nicht als JSON beim Server an. Lade die Seite neu und versuch es nochmal.',
  not_json: 'Das ist kein JSON. Exportiere einen Ablauf aus Turnwise und importiere diese Datei.',
  not_a_flow: 'Das ist kein Ablauf von Turnwise: „format“ müsste „turnwise/flow“ sein.',
  newer_schema:
    'Dieser Ablauf stammt aus einem neueren Turnwise. Aktualisiere Turnwise und importier ihn dann nochmal.',
  invalid_flow: (details) => {
    const places: readonly unknown[] = Array.isArray(details) ? details : [];
    const where = places.length > 1 ? `An ${places.length} Stellen` : 'An einer Stelle';
    // Places are named as the file has them, so what is expected there is said as the reader of files says it.
    const first = typeof places[0] === 'string' ? ` Zuerst hier (englisch): ${places[0]}` : '';
    return `Dieser Ablauf kann nicht gelesen werden. ${where} steht nicht, was dort stehen müsste.${first}`;
  },
  invalid_tests: (details) => {
    const first = Array.isArray(details) && typeof details[0] === 'string' ? details[0] : '';
    // Places are named as the file has them, as for flows.
    return `Diese Tests können nicht gelesen werden, darum wurde nichts gespeichert.${first === '' ? '' : ` Zuerst hier (englisch): ${first}`}`;
  },
  too_many_tests: (details) => {
    const most = numberIn(details, 'most');
    return `Das sind mehr Tests, als ein Ablauf haben kann${most === null ? '' : `: Es sind höchstens ${most}`}. Nichts wurde gespeichert; lösch welche, die dasselbe prüfen.`;
  },
  test_too_large: 'Ein Test ist zu groß, darum wurde nichts gespeichert.',
  unreadable_flow:
    'Was von diesem Ablauf gespeichert ist, ist beschädigt und kann nicht gelesen werden. Löschen lässt er sich.',
  too_large: 'Das ist mehr als 5 MB, zu groß für einen Ablauf.',
  not_found: 'Das gibt es hier nicht mehr. Vielleicht wurde es gelöscht.',
  revision_conflict:
    'Dieser Ablauf wurde inzwischen anderswo geändert, von jemand anderem oder in einem anderen Tab. Wähle, was bleiben soll; verloren geht nichts.',
  has_problems: (details) => {
    const problems = problemsIn(details);
    const count = problems.length;
    // The one the editor may not know of: it stands with another flow.
    if (problems.some((problem) => problem?.kind === 'unpublished_flow'))
      return 'Ein Teilablauf ist noch nicht veröffentlicht, und ohne ihn kommt kein Gespräch weiter. Veröffentliche ihn zuerst.';
    return count === 1
      ? 'Ein Problem ist noch zu lösen, bevor das veröffentlicht werden kann.'
      : `${count === 0 ? 'Einige' : count} Probleme sind noch zu lösen, bevor das veröffentlicht werden kann.`;
  },
  in_use: 'Andere Abläufe führen diesen aus und kämen ohne ihn nicht weiter. Er wurde nicht gelöscht.',
  nothing_to_publish: 'Seit der letzten Version hat sich nichts geändert.',
  not_published: 'Dieser Ablauf ist noch nicht veröffentlicht. Danach antwortet er.',
  unauthorized: 'Dieses Turnwise fragt nach einem Passwort. Lade die Seite neu und gib es ein.',
  too_many_guesses: 'Das Passwort war zu oft falsch. Warte eine Minute und versuch es dann noch einmal.',
  wrong_host:
    'Dieses Turnwise ist nur für seinen eigenen Computer da. Öffne es dort unter http://127.0.0.1, oder nenne diese Adresse in TURNWISE_PUBLIC_HOSTS.',
  wrong_origin:
    'Diese Anfrage kam von einer anderen Website und wurde abgelehnt. Mach es in Turnwise selbst.',
  busy: 'Die Datenbank ist gerade beschäftigt, darum wurde nichts gespeichert. Versuch es gleich nochmal.',
  storage_full:
    'Der Datenträger ist voll, darum wurde nichts gespeichert. Schaff Platz und versuch es nochmal.',
  storage_unavailable:
    'Der Server kann in seinem Datenordner nicht schreiben, darum wurde nichts gespeichert. Prüf den Datenträger und die Rechte des Ordners.',
  not_ready: 'Der Server kann seine Datenbank nicht lesen. Versuch es gleich nochmal.',
  internal: 'Auf dem Server ist etwas schiefgegangen, und nichts wurde geändert. Versuch es gleich nochmal.',
};

const isCode = (code: string): code is FailureCode => Object.hasOwn(refusals, code);

function refusal(code: string, details: unknown): string | null {
  if (!isCode(code)) return null;
  const said = refusals[code];
  return typeof said === 'string' ? said : said(details);
}

/** The first place a request was refused for: `[{ place, message }]`. */
function placeIn(details: unknown): string {
  const [first] = Array.isArray(details) ? details : [];
  return typeof first?.place === 'string' ? first.place : '';
}

function numberIn(details: unknown, name: string): number | null {
  const found: unknown = typeof details === 'object' && details !== null ? Reflect.get(details, name) : null;
  return typeof found === 'number' ? found : null;
}

/** What keeps a flow from being published: `{ problems: [...] }`. */
function problemsIn(details: unknown): readonly ({ readonly kind?: unknown } | null)[] {
  if (typeof details !== 'object' || details === null || !('problems' in details)) return [];
  return Array.isArray(details.problems) ? details.problems : [];
}

export const apiGerman: typeof apiMessages = {
  refusal,
  noAnswer:
    'Turnwise antwortet nicht. Prüf, ob es läuft und ob du verbunden bist, und versuch es dann nochmal.',
  ours: 'Auf unserer Seite ist etwas schiefgegangen. Versuch es nochmal; bleibt es dabei, lade die Seite neu.',
  notAllowed: 'Du bist nicht angemeldet oder darfst das nicht. Melde dich an und versuch es nochmal.',
  gone: 'Das gibt es hier nicht mehr. Vielleicht wurde es gelöscht.',
  tooLarge: 'Das ist zu groß zum Senden.',
  tooFast: 'Das war etwas schnell. Wart einen Moment und versuch es nochmal.',
  serverProblem: 'Der Server hatte damit ein Problem. Nichts wurde geändert; versuch es gleich nochmal.',
  unreadable: 'Der Server hat etwas Unlesbares geantwortet. Lade die Seite neu und versuch es nochmal.',
  notUnderstood: 'Der Server hat das nicht verstanden. Lade die Seite neu und versuch es nochmal.',
};
