import { getRequestConfig } from 'next-intl/server'
import { isLocale } from './locale'
import { messagesOf } from './messages'
import { currentLocale } from './request-locale'

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = isLocale(asked) ? asked : await currentLocale()
  return { locale, messages: messagesOf(locale), timeZone: 'UTC' }
})
