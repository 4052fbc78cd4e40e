import { type NextRequest, NextResponse } from 'next/server'
import { defaultLocale, isLocale, localeCookie } from '@/lib/i18n/locale'

/** Language of the address and the content security policy. Not a gate: rights are checked where data is read. */
export const proxy = (request: NextRequest) => {
  const { pathname, search } = request.nextUrl
  const first = pathname.split('/', 2)[1]
  if (!isLocale(first)) {
    const target = new URL(
      `/${preferredLocale(request)}${pathname === '/' ? '' : pathname}${search}`,
      request.url,
    )
    return NextResponse.redirect(target)
  }
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-sharaka-locale', first)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  if (process.env.NEXTAUTH_URL?.startsWith('https://'))
    response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  return response
}

const preferredLocale = (request: NextRequest) => {
  const kept = request.cookies.get(localeCookie)?.value
  if (isLocale(kept)) return kept
  const accepted =
    request.headers
      .get('accept-language')
      ?.split(',')
      .map((part) => part.trim().slice(0, 2)) ?? []
  return accepted.find(isLocale) ?? defaultLocale
}

const contentSecurityPolicy = (nonce: string) => {
  const isDevelopment = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export const config = { matcher: ['/((?!api/|_next/|favicon\\.ico$|icon\\.svg$).*)'] }
