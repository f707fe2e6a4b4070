import { z } from 'zod';

/** An empty variable counts as one that is not set. */
const optional = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

const envSchema = z.object({
  PORT: optional,
  HOST: optional,
  DATA_DIR: optional,
  DATABASE_URL: optional,
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: optional,
  OPENAI_MODEL: optional,
  OPENAI_PRICE_INPUT: optional,
  OPENAI_PRICE_OUTPUT: optional,
  TURNWISE_PASSWORD: optional,
  TURNWISE_API_KEY: optional,
  TURNWISE_INSECURE: optional,
  TURNWISE_PUBLIC_HOSTS: optional,
  TURNWISE_ALLOW_HOSTS: optional,
  TURNWISE_HANDOFF_WEBHOOK: optional,
  TURNWISE_HANDOFF_SECRET: optional,
});

/** What the surroundings say, not yet judged, and the secrets actions may refer to, by name. */
export type Env = z.output<typeof envSchema> & { readonly secrets: Readonly<Record<string, string>> };

const secretPrefix = 'TURNWISE_SECRET_';

/** Reads the variables Turnwise knows. `TURNWISE_SECRET_SHOP_KEY` becomes the secret `shop_key`. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const secrets: Record<string, string> = {};
  for (const [name, value] of Object.entries(variables)) {
    if (name.startsWith(secretPrefix) && value)
      secrets[name.slice(secretPrefix.length).toLowerCase()] = value;
  }
  return { ...envSchema.parse(variables), secrets };
}
