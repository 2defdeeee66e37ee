import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { useWords } from './language.ts';
import type { NoticeKind } from './shell-props.ts';
import { uiWords } from './words.ts';

const kinds = {
  success: { icon: 'check', word: 'successPrefix', role: 'status' },
  info: { icon: 'info', word: 'infoPrefix', role: undefined },
  warning: { icon: 'warning', word: 'warningPrefix', role: undefined },
  error: { icon: 'error', word: 'errorPrefix', role: 'alert' },
} as const satisfies Record<NoticeKind, object>;

/** Props of `Notice`. */
export type NoticeProps = {
  readonly kind: NoticeKind;
  readonly title?: string | undefined;
  readonly children?: ComponentChildren;
};

/** Something to be known before going on. The kind is told by icon, by a word read aloud, and by colour last. */
export function Notice({ kind, title, children }: NoticeProps) {
  const word = useWords(uiWords);
  const { icon, word: prefix, role } = kinds[kind];
  return (
    <div class={`notice notice-${kind}`} role={role}>
      <Icon name={icon} />
      <div class="notice-text">
        <span class="visually-hidden">{word(prefix)} </span>
        {title && <strong class="notice-title">{title}</strong>}
        {children}
      </div>
    </div>
  );
}
