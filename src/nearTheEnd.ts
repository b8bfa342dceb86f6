/** What is loaded near an outcome, with its styles. It is a file of its own. */

// What both need is then in the file that is here by now, and not in one more between them.
import './deferred.ts';
import { addStyles } from './browser/addStyles.ts';
import styles from './styles/extras.scss?inline';

export * from './nearParts.ts';

addStyles(styles);
