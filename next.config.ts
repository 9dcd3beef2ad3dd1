import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const developing = process.env.NODE_ENV === 'development';

/** Nothing comes from, or goes to, another host; Next writes small scripts and styles into the page itself. */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${developing ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  typedRoutes: true,
  // The title comes with the page for everybody: a page without one, even for a moment, has no name to a screen reader.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['better-sqlite3', 'postgres', '@node-rs/argon2', '@myriaddreamin/typst-ts-node-compiler'],
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '20mb' } },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
      ],
    },
    {
      // A file somebody attached has a policy of its own, which this one would replace.
      source: '/((?!api/files/[^/]+$).*)',
      headers: [{ key: 'Content-Security-Policy', value: contentSecurityPolicy }],
    },
  ],
};

export default createNextIntlPlugin('./messages/request.ts')(config);
