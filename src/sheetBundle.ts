/** What is loaded near an outcome, and where its styles are. */
export * from './sheetParts.ts';
export { default as styles } from './styles/extras.scss?url';
