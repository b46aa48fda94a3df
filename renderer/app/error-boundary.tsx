import { Component, type ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";

type ErrorBoundaryProps = {
  /** What stopped, as the sentence names it. */
  readonly what: string;
  readonly children: ReactNode;
};

/** Catches what is our mistake while drawing a part of the window, says so, and offers to draw it again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert">
        <EmptyState icon="warning" title={`${this.props.what} could not be shown.`}>
          Nothing saved was changed.{" "}
          <Button look="link" onClick={() => this.setState({ failed: false })}>
            Show it again
          </Button>
        </EmptyState>
      </div>
    );
  }
}
