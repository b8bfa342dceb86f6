/** What the sheets and the pages about the guide are made of, and where its styles are. It is fetched at rest, whatever is answered. */
export * from './sheetParts.ts';
export { default as styles } from './styles/extras.scss?url';
