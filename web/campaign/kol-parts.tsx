// The few controls of the KOL's page: plain elements, large enough for a thumb.
import type { ReactNode } from 'react';
import styles from './kol.module.css';
import type { KolProblem } from './kol-call.ts';

export function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.card} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface PressProps {
  readonly text: string;
  readonly onPress?: () => void;
  readonly isFirst?: boolean;
  readonly isBusy?: boolean;
  readonly isSubmit?: boolean;
}

export function Press({ text, onPress, isFirst = false, isBusy = false, isSubmit = false }: PressProps) {
  return (
    <button
      type={isSubmit ? 'submit' : 'button'}
      className={styles.button}
      data-kind={isFirst ? 'first' : 'other'}
      disabled={isBusy}
      onClick={onPress}
    >
      {text}
    </button>
  );
}

export function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={styles.field}>
      <span>{label}</span>
      {children}
    </label>
  );
}

export function Trouble({ problem }: { readonly problem: KolProblem | null }) {
  return problem === null ? null : (
    <p className={styles.problem} role="alert">
      {problem.message}
      {problem.advice === '' ? '' : ` · ${problem.advice}`}
    </p>
  );
}

export const Line = ({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) => (
  <div className={styles.line}>
    <span>{label}</span>
    <span className={styles.figure}>{children}</span>
  </div>
);

interface PickProps {
  readonly label: string;
  readonly isMany?: boolean;
  readonly isBusy?: boolean;
  /** A PDF will do as well. */
  readonly isPaper?: boolean;
  readonly take: (files: readonly File[]) => void;
}

/** A button that opens the phone's pictures; its words are ours and not the browser's. */
export const Pick = ({ label, isMany = false, isBusy = false, isPaper = false, take }: PickProps) => (
  <label className={styles.picker}>
    {label}
    <input
      type="file"
      multiple={isMany}
      disabled={isBusy}
      accept={`image/jpeg,image/png,image/webp${isPaper ? ',application/pdf' : ''}`}
      onChange={(event) => {
        take([...(event.target.files ?? [])]);
        event.target.value = '';
      }}
    />
  </label>
);
