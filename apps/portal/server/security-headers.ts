import type { RequestHandler } from 'express';
import { randomBytes } from 'node:crypto';

/** Sets what browsers are to enforce, and makes the nonce under which this answer's own inline scripts may run. */
export function securityHeaders(development: boolean): RequestHandler {
  return (request, response, next) => {
    const nonce = randomBytes(16).toString('base64');
    response.locals['nonce'] = nonce;
    response.setHeader('Content-Security-Policy', development ? developmentPolicy : policy(nonce));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('X-Frame-Options', 'DENY');
    // Within the portal the full address, outside nothing; no-referrer would make browsers send `Origin: null` with our own forms.
    response.setHeader('Referrer-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()');
    if (request.secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
    next();
  };
}

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');

// Vite's development server puts styles and its client into the page itself.
const developmentPolicy = "default-src 'self' 'unsafe-inline' ws:; frame-ancestors 'none'; base-uri 'none'";
