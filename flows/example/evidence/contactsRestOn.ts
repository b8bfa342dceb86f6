export const contactsRestOn = {};
