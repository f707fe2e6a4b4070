import { locale } from '../../../language/language.ts';
import type { Option } from '../../../ui/options.ts';
import { flowMessages as messages } from './messages.ts';

/** The countries of the zones that most people live in; large countries by the zone of each part. */
const zonesOf: Readonly<Record<string, string>> = {
  AE: 'Asia/Dubai',
  AR: 'America/Argentina/Buenos_Aires America/Buenos_Aires',
  AT: 'Europe/Vienna',
  AU: 'Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Darwin Australia/Hobart',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  BR: 'America/Sao_Paulo America/Manaus America/Bahia America/Fortaleza America/Recife',
  CA: 'America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/St_Johns America/Regina',
  CH: 'Europe/Zurich',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  CO: 'America/Bogota',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  EG: 'Africa/Cairo',
  ES: 'Europe/Madrid Atlantic/Canary',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  GR: 'Europe/Athens',
  HK: 'Asia/Hong_Kong',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  ID: 'Asia/Jakarta',
  IE: 'Europe/Dublin',
  IL: 'Asia/Jerusalem',
  IN: 'Asia/Kolkata Asia/Calcutta',
  IS: 'Atlantic/Reykjavik',
  IT: 'Europe/Rome',
  JP: 'Asia/Tokyo',
  KE: 'Africa/Nairobi',
  KR: 'Asia/Seoul',
  LI: 'Europe/Vaduz',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  MA: 'Africa/Casablanca',
  MT: 'Europe/Malta',
  MX: 'America/Mexico_City America/Tijuana America/Monterrey',
  NG: 'Africa/Lagos',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  NZ: 'Pacific/Auckland',
  PE: 'America/Lima',
  PH: 'Asia/Manila',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon Atlantic/Azores',
  RO: 'Europe/Bucharest',
  RS: 'Europe/Belgrade',
  SA: 'Asia/Riyadh',
  SE: 'Europe/Stockholm',
  SG: 'Asia/Singapore',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
  TH: 'Asia/Bangkok',
  TR: 'Europe/Istanbul',
  UA: 'Europe/Kyiv Europe/Kiev',
  US: 'America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage Pacific/Honolulu America/Detroit',
  VN: 'Asia/Ho_Chi_Minh Asia/Saigon',
  ZA: 'Africa/Johannesburg',
};
const countries = new Map(
  Object.entries(zonesOf).flatMap(([country, zones]) => zones.split(' ').map((zone) => [zone, country])),
);

/** Where the author is. */
const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Every time zone, the author's own first; found by its city and country too, as they are called here. */
export function timeZoneOptions(current: string, own = ownZone()): readonly Option[] {
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const zones = new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone'), current]);
  return [...zones].map((zone) => {
    const city = messages.cities[zone] ?? zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
    const country = countries.get(zone);
    const place = country === undefined ? '' : `${city}, ${regions.of(country) ?? country}`;
    const hint = [...(zone === own ? [messages.ownTimeZone] : []), ...(place === '' ? [] : [place])].join(
      ': ',
    );
    return {
      value: zone,
      label: zone.replaceAll('_', ' '),
      keywords: zone.replaceAll('/', ' '),
      ...(hint === '' ? {} : { hint }),
    };
  });
}
