import { useMessages } from '../language/language-context.ts';

const messages = {
  vi: {
    controls: 'Điều khiển trục thời gian',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    earlier: 'Sớm hơn',
    later: 'Muộn hơn',
    whole: 'Toàn bộ',
    toDay: 'Về ngày xem',
    threeYears: '3 năm',
    oneYear: '1 năm',
    oneMonth: '1 tháng',
    keyHelp:
      'Bàn phím: ← → mốc trước, mốc sau; ↑ ↓ sang dòng khác; Home, End mốc đầu, mốc cuối; + − phóng to, thu nhỏ; PageUp, PageDown lùi, tiến một khung; 0 toàn bộ; T về ngày xem; Enter chọn, Esc bỏ chọn. Chuột: kéo để di chuyển, giữ Ctrl và lăn để phóng to.',
    seeing: (stretch: string, count: number) => `Đang xem ${stretch}: ${count} mốc.`,
    printed: (stretch: string) => `Thời gian thể hiện: ${stretch}`,
    unlabelled: (count: number) => `${count} mốc chưa có nhãn: phóng to hoặc xem danh sách.`,
    unlabelledOnPaper: (count: number) => `${count} mốc chưa có nhãn: xem danh sách.`,
    pointHint: 'Trỏ hoặc bấm vào một mốc để đọc đầy đủ.',
    bunch: (count: number) => `${count} mốc gần nhau. Bấm để phóng to hoặc chọn lần lượt.`,
    downloadPng: 'Tải hình PNG',
    downloadSvg: 'Tải hình SVG',
    keys: {
      done: 'Đã qua, đã thực hiện',
      ahead: 'Sắp tới',
      planned: 'Theo kế hoạch',
      late: 'Quá hạn, chưa đạt',
      unknown: 'Đã qua, chưa rõ kết quả',
      inferred: 'Ngày suy ra, nguồn không ghi',
      between: 'Chỉ biết trong khoảng gạch chéo',
      moved: 'Kế hoạch và thực tế',
      open: 'Nguồn không nêu ngày bắt đầu hoặc kết thúc',
    },
  },
  en: {
    controls: 'Controls of the time axis',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    earlier: 'Earlier',
    later: 'Later',
    whole: 'Whole',
    toDay: 'To the day shown',
    threeYears: '3 years',
    oneYear: '1 year',
    oneMonth: '1 month',
    keyHelp:
      'Keyboard: ← → previous, next mark; ↑ ↓ another lane; Home, End first, last mark; + − zoom in, out; PageUp, PageDown back, on by a window; 0 whole; T to the day shown; Enter selects, Esc unselects. Mouse: drag to move, Ctrl and wheel to zoom.',
    seeing: (stretch: string, count: number) => `Seeing ${stretch}: ${count} ${count === 1 ? 'mark' : 'marks'}.`,
    printed: (stretch: string) => `Time shown: ${stretch}`,
    unlabelled: (count: number) =>
      `${count} ${count === 1 ? 'mark has' : 'marks have'} no label yet: zoom in or see the list.`,
    unlabelledOnPaper: (count: number) => `${count} ${count === 1 ? 'mark has' : 'marks have'} no label: see the list.`,
    pointHint: 'Point at or press a mark to read all of it.',
    bunch: (count: number) => `${count} marks close together. Press to zoom in, or to choose one after another.`,
    downloadPng: 'Download PNG',
    downloadSvg: 'Download SVG',
    keys: {
      done: 'Past, done',
      ahead: 'Ahead',
      planned: 'By plan',
      late: 'Past its deadline, not reached',
      unknown: 'Past, outcome not known',
      inferred: 'Date inferred, not printed by the source',
      between: 'Known only to lie within the hatching',
      moved: 'Plan and what happened',
      open: 'Start or end stated by no source',
    },
  },
};

/** Words of the drawing in one language. */
export type TimeAxisMessages = (typeof messages)['vi'];

/** What the drawing says of itself in the reader's language; what its marks are called comes with the spec. */
export function useTimeAxisMessages(): TimeAxisMessages {
  return useMessages(messages);
}
