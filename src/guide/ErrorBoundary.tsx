import { Component, type ReactNode } from 'react';
import { words } from '#interface/words.ts';
import { LastResort } from './LastResort.tsx';

interface ErrorBoundaryProps {
  readonly supportLine: string | undefined;
  readonly whenUnwell: string;
  readonly onStartAgain: () => void;
  readonly children: ReactNode;
}

/** When a screen breaks while it is drawn: whom to call, and a new start. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { supportLine, whenUnwell, onStartAgain, children } = this.props;
    if (!this.state.broken) return children;
    const { heading, what, startAgain } = words.lastResort;
    return (
      <LastResort
        heading={heading}
        what={<p>{what}</p>}
        supportLine={supportLine}
        whenUnwell={whenUnwell}
      >
        <button type="button" className="nhsuk-button" onClick={onStartAgain}>
          {startAgain}
        </button>
      </LastResort>
    );
  }
}
