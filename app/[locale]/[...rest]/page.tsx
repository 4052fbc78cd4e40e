import { notFound } from 'next/navigation'

// Next's own page for unknown addresses is static and would break the nonce of the content security policy.
export default function UnknownAddress(): never {
  notFound()
}
