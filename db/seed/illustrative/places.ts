import { text } from '../trilingual'

const inMorocco = (place: ReturnType<typeof text>) => ({ place, country: 'MA' })

export const rabat = inMorocco(text('الرباط', 'Rabat', 'Rabat'))
export const casablanca = inMorocco(text('الدار البيضاء', 'Casablanca', 'Casablanca'))
export const oujda = inMorocco(text('وجدة', 'Oujda', 'Oujda'))
export const agadir = inMorocco(text('أكادير', 'Agadir', 'Agadir'))
export const beniMellal = inMorocco(text('بني ملال', 'Béni Mellal', 'Beni Mellal'))
export const tangier = inMorocco(text('طنجة', 'Tanger', 'Tangier'))
export const fez = inMorocco(text('فاس', 'Fès', 'Fez'))
export const tetouan = inMorocco(text('تطوان', 'Tétouan', 'Tetouan'))
export const leipzig = { place: text('لايبزيغ', 'Leipzig', 'Leipzig'), country: 'DE' }
export const dusseldorf = { place: text('دوسلدورف', 'Düsseldorf', 'Düsseldorf'), country: 'DE' }
export const liege = { place: text('لييج', 'Liège', 'Liège'), country: 'BE' }
export const malaga = { place: text('مالقة', 'Malaga', 'Malaga'), country: 'ES' }
