export const text = (ar: string, fr: string, en: string) => ({ ar, fr, en })
