/** The fact that each number of `services.ts` rests on. */
export const contactsRestOn: Readonly<Record<string, string>> = {};
