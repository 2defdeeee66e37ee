import type { ComponentChildren } from 'preact';

/** Props of `Form`. */
export type FormProps = {
  readonly action: string;
  readonly csrf: string;
  /** Sent as `_key`: the same form sent twice writes once. */
  readonly idempotencyKey?: string | undefined;
  /** Sent as `_version`: the version of the record that was shown, so that a later one is noticed. */
  readonly version?: number | string | undefined;
  readonly id?: string | undefined;
  /** It has a `FileField`. */
  readonly sendsFiles?: boolean | undefined;
  readonly children?: ComponentChildren;
};

/** A form that writes. The browser checks nothing (`novalidate`): one place finds errors, the server's schema. */
export function Form({ action, csrf, idempotencyKey, version, id, sendsFiles, children }: FormProps) {
  return (
    <form
      method="post"
      action={action}
      id={id}
      class="form"
      accept-charset="utf-8"
      enctype={sendsFiles ? 'multipart/form-data' : undefined}
      novalidate
      data-once=""
    >
      <input type="hidden" name="_csrf" value={csrf} />
      {idempotencyKey !== undefined && <input type="hidden" name="_key" value={idempotencyKey} />}
      {version !== undefined && <input type="hidden" name="_version" value={version} />}
      {children}
    </form>
  );
}
