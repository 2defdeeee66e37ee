import { h } from 'preact';
import type { OpenRoute } from './platform/http/open-route.ts';
import { GalleryPage } from './ui/gallery.tsx';

/** Every wrapper of the design system in every state: in a demonstration only. */
export const galleryRoute: OpenRoute = {
  method: 'GET',
  url: '/ui',
  permission: { of: 'demonstration' },
  audit: 'gallery.page',
  handler: async (visit) => ({
    kind: 'page',
    node: h(GalleryPage, {
      shell: {
        ...visit.shell,
        navigation: visit.shell.navigation ?? [],
        languageLinks: visit.shell.languageLinks ?? [],
      },
    }),
  }),
};
