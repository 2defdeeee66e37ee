import type { Assets } from '../../ui/shell-props.ts';

/** What `scripts/build-assets.mjs` writes beside the files it builds: bare names. */
export type BuiltNames = {
  readonly css: string;
  readonly script: string;
  readonly joint: string;
  readonly siteCss: string;
  readonly siteScript: string;
  readonly icon: string;
  readonly fonts: readonly string[];
};

/** Where the built files are published. */
export function assetsOf(built: BuiltNames): Assets {
  const at = (name: string) => `/s/${name}`;
  return {
    css: at(built.css),
    script: at(built.script),
    joint: at(built.joint),
    icon: at(built.icon),
    site: { css: at(built.siteCss), script: at(built.siteScript) },
    fonts: built.fonts.map(at),
  };
}

/** Every built file that is published. */
export function assetNames(built: BuiltNames): readonly string[] {
  const { css, script, joint, siteCss, siteScript, icon, fonts } = built;
  return [css, script, joint, siteCss, siteScript, icon, ...fonts];
}
