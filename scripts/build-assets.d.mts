/** The bare names of the built files; all lie in one folder. */
export type AssetManifest = {
  readonly css: string;
  readonly script: string;
  /** of the table of everybody alone */
  readonly joint: string;
  /** of the public site */
  readonly siteCss: string;
  readonly siteScript: string;
  readonly fonts: readonly string[];
  readonly icon: string;
};

/** Builds style sheets, scripts, fonts and icon into `outDir`, emptied first, with `manifest.json` beside them. */
export function buildAssets(options: { readonly outDir: string }): Promise<AssetManifest>;
