/** Words of the controls that copy a sentence. */
export const sentenceMessages = {
  vi: {
    label: 'Câu viết sẵn',
    copy: 'Chép câu (C)',
    copied: 'Đã chép câu',
    failed: 'Trình duyệt không cho chép; câu đã được bôi đen, hãy bấm Ctrl+C.',
    hint: 'Nhấn C để chép câu',
    notCopied: 'Chưa chép được; hãy chép câu trong khung nguồn gốc.',
    none: 'Chưa có số liệu nên không có câu để chép.',
  },
  en: {
    label: 'Ready sentence',
    copy: 'Copy sentence (C)',
    copied: 'Sentence copied',
    failed: 'The browser does not allow copying; the sentence is selected, press Ctrl+C.',
    hint: 'Press C to copy the sentence',
    notCopied: 'Not copied; copy the sentence in the origin of the figure.',
    none: 'There is no figure, hence no sentence to copy.',
  },
};
