import { ButtonLink } from './button-link.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { GalleryFigures } from './gallery-figures.tsx';
import { GalleryForm } from './gallery-form.tsx';
import { GalleryList } from './gallery-list.tsx';
import { GalleryPath } from './gallery-path.tsx';
import { galleryWords } from './gallery-words.ts';
import { Icon, iconNames } from './icon.tsx';
import { say, useWords } from './language.ts';
import { Notice } from './notice.tsx';
import { OfficePage } from './office-page.tsx';
import type { ShellProps } from './shell-props.ts';
import { StateTag } from './state-tag.tsx';
import { StepForm } from './step-form.tsx';

/** The page `/ui` of a demonstration: every wrapper in every state, in the language of the shell. */
export function GalleryPage({ shell }: { shell: ShellProps }) {
  const { lang } = shell;
  return (
    <OfficePage
      shell={shell}
      title={say(galleryWords, 'title', lang)}
      lead={say(galleryWords, 'lead', lang)}
      breadcrumbs={[{ href: '/', label: say(galleryWords, 'home', lang) }]}
      notice={{ kind: 'success', text: say(galleryWords, 'saved', lang) }}
    >
      <GalleryNotices />
      <GalleryPath />
      <h2>{say(galleryWords, 'list', lang)}</h2>
      <GalleryList />
      <h2>{say(galleryWords, 'figures', lang)}</h2>
      <GalleryFigures />
      <h2>{say(galleryWords, 'step', lang)}</h2>
      <StepForm
        asked={{ csrf: '', formKey: () => 'gallery-step' }}
        action="/ui"
        submit={say(galleryWords, 'withdraw', lang)}
        variant="danger"
        beside={{ href: '/ui', label: say(galleryWords, 'open', lang) }}
      />
      <h2>{say(galleryWords, 'form', lang)}</h2>
      <GalleryForm prefix="a-" wrong={false} />
      <h2>{say(galleryWords, 'formWrong', lang)}</h2>
      <GalleryErrors />
      <GalleryForm prefix="b-" wrong />
    </OfficePage>
  );
}

function GalleryErrors() {
  const word = useWords(galleryWords);
  return (
    <ErrorSummary
      errors={[
        { field: 'b-last', message: word('lastNameError') },
        { field: 'b-birth', message: word('birthDateError') },
        { field: 'b-contact', message: word('contactError') },
        { field: '', message: word('noticeError') },
      ]}
    />
  );
}

function GalleryNotices() {
  const word = useWords(galleryWords);
  return (
    <>
      <h2>{word('notices')}</h2>
      <Notice kind="info">{word('noticeInfo')}</Notice>
      <Notice kind="warning" title={word('noticeTitle')}>
        {word('noticeWarning')}
      </Notice>
      <Notice kind="error">{word('noticeError')}</Notice>
      <h2>{word('tags')}</h2>
      <p>
        <StateTag tone="neutral">{word('draft')}</StateTag>{' '}
        <StateTag tone="waiting">{word('waiting')}</StateTag>{' '}
        <StateTag tone="good">{word('accepted')}</StateTag>{' '}
        <StateTag tone="stopped">{word('withdrawn')}</StateTag>
      </p>
      <h2>{word('buttons')}</h2>
      <div class="form-actions">
        <ButtonLink href="/ui" variant="primary">
          {word('newReferral')}
        </ButtonLink>
        <ButtonLink href="/ui">{word('open')}</ButtonLink>
      </div>
      <h2>{word('icons')}</h2>
      <p>
        {iconNames.map((name) => (
          <span key={name}>
            <Icon name={name} label={name} />{' '}
          </span>
        ))}
      </p>
    </>
  );
}
