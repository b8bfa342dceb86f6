import { Component, type ReactNode } from 'react';
import { dialled } from '../components/dialled.ts';
import { words } from '../interface/words.ts';

interface ErrorBoundaryProps {
  /** As plain text: what stands here must show whatever else is broken. */
  readonly supportLine: string | undefined;
  readonly onStartAgain: () => void;
  readonly children: ReactNode;
}

/**
 * The last resort, when a screen breaks while it is drawn: whom to call, and a new start. It uses no other
 * component, since any of them may be the one that broke.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { supportLine, onStartAgain, children } = this.props;
    if (!this.state.broken) return children;
    const { lastResort } = words;
    return (
      <main className="nhsuk-width-container nhsuk-main-wrapper">
        <h1>{lastResort.heading}</h1>
        <p>{lastResort.what}</p>
        {supportLine === undefined ? null : (
          <p>
            {lastResort.supportLine} <a href={dialled(supportLine)}>{supportLine}</a>
          </p>
        )}
        <h2>{lastResort.helpNow}</h2>
        <ul>
          <li>
            {lastResort.emergency} <a href={dialled('999')}>999</a>
          </li>
          <li>
            {lastResort.urgent} <a href={dialled('111')}>111</a>
          </li>
          <li>{lastResort.urgentNorthernIreland}</li>
        </ul>
        <button type="button" className="nhsuk-button" onClick={onStartAgain}>
          {lastResort.startAgain}
        </button>
      </main>
    );
  }
}
