/** What is read of a vitest report in JSON. */
export interface Report {
  readonly testResults: readonly {
    /** The test file; only the lab's own has rows. */
    readonly name: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly status: string;
      readonly meta?: { readonly editor?: { readonly title: string; readonly canReplace: boolean; readonly copy?: string } };
    }[];
  }[];
}

/** The matrix of a vitest report in JSON: a row for each editor, a column for each browser. */
export function matrixOf(report: Report): string;
