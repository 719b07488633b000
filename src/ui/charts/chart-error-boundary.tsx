import { Component, type ReactNode } from 'react';
import { ChartFailure } from './chart-failure.tsx';

interface ChartErrorBoundaryProps {
  readonly children: ReactNode;
  readonly failureText: string;
  readonly retryText: string;
}

/** Keeps a chart that cannot be drawn from taking the page with it. */
export class ChartErrorBoundary extends Component<ChartErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { children, failureText, retryText } = this.props;
    if (!this.state.failed) return children;
    return <ChartFailure text={failureText} retryText={retryText} onRetry={() => this.setState({ failed: false })} />;
  }
}
