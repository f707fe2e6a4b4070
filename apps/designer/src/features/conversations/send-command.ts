/** The command that sends a flow its first message, for a terminal. Ids hold nothing a shell would read. */
export function sendCommand({
  origin,
  flowId,
  needsKey,
}: {
  origin: string;
  flowId: string;
  needsKey: boolean;
}): string {
  const body = JSON.stringify({ flow_id: flowId, message: 'Hello' });
  return [
    `curl ${origin}/v1/chat`,
    ...(needsKey ? [`-H 'Authorization: Bearer YOUR_API_KEY'`] : []),
    `-H 'Content-Type: application/json'`,
    `-d '${body}'`,
  ].join(' \\\n  ');
}
