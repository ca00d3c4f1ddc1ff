import type { ComponentChildren } from 'preact';
import type { Severity } from '../engine/types';

/** How a problem is marked: by its severity, or as missing. */
export type MarkKind = Severity | 'missing';

function Icon({ children, className = '' }: { children: ComponentChildren; className?: string }) {
  return (
    <svg
      class={`icon ${className}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {children}
    </svg>
  );
}

const SHAPES: Readonly<Record<MarkKind, string>> = {
  error: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z',
  warning: 'M8 2 14.8 14H1.2z',
  suggestion: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z',
  missing: 'M2.5 11.5 8 4.5l5.5 7',
};

/** Severity as a shape: octagon, triangle, circle; a caret for what is missing. The caller says it in words, too. */
export function SeverityMark({ kind }: { kind: MarkKind }) {
  return (
    <Icon className={`severity-${kind}`}>
      <path d={SHAPES[kind]} />
      {kind === 'error' && <path d="M8 4.8v3.6M8 11.1v.1" />}
      {kind === 'warning' && <path d="M8 6.5v3M8 11.8v.1" />}
    </Icon>
  );
}

const PATHS = {
  tick: 'M3 8.5 6.5 12 13 4.5',
  dash: 'M4 8h8',
  replace: 'M2.5 8h10M9 4.5 12.5 8 9 11.5',
  insert: 'M8 3v10M3 8h10',
  remove: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 5.5h7v8H6zM3 10.5v-8h7',
  down: 'M4 6.5 8 10.5l4-4',
  up: 'M4 9.5 8 5.5l4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 4 5.5 8l4 4',
  pause: 'M6 4v8M10 4v8',
} as const;

/** A small line drawing; it never stands for itself, so it is hidden from assistive technology. */
export function Glyph({ name }: { name: keyof typeof PATHS }) {
  return (
    <Icon>
      <path d={PATHS[name]} />
    </Icon>
  );
}
