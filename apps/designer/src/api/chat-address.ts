/** The page where one talks to a flow as it is published. */
export const chatAddress = (flowId: string): string => `/chat/${encodeURIComponent(flowId)}`;
