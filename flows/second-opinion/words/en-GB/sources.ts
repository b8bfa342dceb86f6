/** What is said of a document beside its title: which kind of copy was read, and how old it is. */

export const noted = (title: string, note: string) => `${title} (${note})`;

export const mirrorCopy: string = 'mirror copy';
export const blog: string = 'blog';
export const draftQuotingBma: string = 'draft page quoting the British Medical Association';
export const summary: string = 'summary';
export const copy: string = 'copy';
export const archived: string = 'archived';
export const testCopy: string = 'test copy';
export const abstract: string = 'abstract';

export const undated: string = 'undated';
export const olderCopy: string = 'older copy';
export const olderPage: string = 'older page';
export const orLater = (date: string) => `${date} or later`;
export const olderCopyOf = (from: string, to: string) => `older copy, about ${from} to ${to}`;
export const asSeenTo = (date: string) => `as seen to ${date}`;
export const newsOf = (date: string) => `news of ${date}`;
