/** Where the templates begin, to be led to from above. */
export const templatesHeadingId = 'templates-heading';
