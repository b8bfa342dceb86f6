/** What nobody waits for, loaded once the page is at rest. It is a file of its own. */

export { AloudButton } from './aloud/AloudButton.tsx';
export { keepCurrent } from './keepCurrent.tsx';
