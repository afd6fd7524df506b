import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';


export default defineConfig({
  plugins: [
    remix({
      // A folder of its own: Remix empties it first.
      buildDirectory: 'build/remix',
      // Files beside a route.tsx (messages, components, tests) are not routes.
      ignoredRouteFiles: ['**/*.test.*', '**/.*'],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_lazyRouteDiscovery: true,
        v3_singleFetch: true,
      },
    }),
  ],
  build: {
    // A data: address would need an exception in the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
  },
});
