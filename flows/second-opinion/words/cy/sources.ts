/** What is said of a document beside its title: which kind of copy was read, and how old it is. */

export const noted = (title: string, note: string) => `${title} (${note})`;

export const mirrorCopy: string = 'copi drych';
export const blog: string = 'blog';
export const draftQuotingBma: string = 'tudalen ddrafft sy’n dyfynnu Cymdeithas Feddygol Prydain';
export const summary: string = 'crynodeb';
export const copy: string = 'copi';
export const archived: string = 'wedi’i archifo';
export const testCopy: string = 'copi prawf';
export const abstract: string = 'crynodeb o’r papur';

export const undated: string = 'heb ddyddiad';
export const olderCopy: string = 'copi hŷn';
export const olderPage: string = 'tudalen hŷn';
export const orLater = (date: string) => `${date} neu’n ddiweddarach`;
export const olderCopyOf = (from: string, to: string) => `copi hŷn, o tua ${from} hyd ${to}`;
export const asSeenTo = (date: string) => `fel y’i gwelwyd hyd ${date}`;
export const newsOf = (date: string) => `newyddion ${date}`;
