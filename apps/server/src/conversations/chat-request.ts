import { z } from '@hono/zod-openapi';

const id = z.string().min(1).max(128);

/** What another system sends for one message of its user. */
export const chatRequestSchema = z
  .object({
    flow_id: z.string().min(1).max(64).openapi({ example: 'refund' }),
    session_id: id.nullish().openapi({
      description:
        'Of an earlier answer, or one of your own; left out, the user goes on in the last one, and without any a new one is made.',
    }),
    user_id: id
      .nullish()
      .openapi({ description: 'Who is talking: lets a user come back, and lets a flow remember.' }),
    message: z
      .string()
      .nullish()
      .openapi({ description: 'Without one, the conversation opens.', example: 'I want a refund' }),
    client_message_id: id.nullish().openapi({
      description: 'The same id twice in a session, or of a user without one, gives the same answer once.',
    }),
    time_zone: z
      .string()
      .max(64)
      .nullish()
      .openapi({ description: 'IANA name; dates are read in it.', example: 'Europe/Vienna' }),
  })
  .openapi('ChatRequest');
export type ChatRequest = z.infer<typeof chatRequestSchema>;
