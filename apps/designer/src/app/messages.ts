export const appMessages = {
  loading: 'Loading…',
  notFoundTitle: 'There is nothing at this address',
  notFoundText: 'The link may be old, or the flow may have been deleted.',
  toFlows: 'Go to your flows',
  unreachable: 'Turnwise is not answering. Trying again…',
  tryNow: 'Try now',
};

/** What stands in a tab whose feature is not here yet. */
export const laterTabMessages = {
  tests: {
    title: 'Tests are not here yet',
    text: 'Here you will write down conversations that must always go right. Until then, talk to the flow in Try it.',
  },
  conversations: {
    title: 'Conversations are not here yet',
    text: 'Here you will read what people said and how the flow answered. They are kept from the first one on.',
  },
  versions: {
    title: 'Versions are not here yet',
    text: 'Here you will look at what was published, and bring an earlier version back.',
  },
};
