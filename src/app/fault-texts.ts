import type { LoadFault } from '../data/load/load-error.ts';
import type { Language } from '../domain/records/local-text.ts';

type Texts = Record<LoadFault['kind'], { readonly what: string; readonly todo: string }>;

const retryVi = 'Kiểm tra kết nối rồi bấm «Tải lại dữ liệu».';
const retryEn = 'Check the connection, then press “Load the data again”.';

const vi: Texts = {
  network: { what: 'không kết nối được máy chủ', todo: retryVi },
  timeout: { what: 'máy chủ không trả lời trong 15 giây', todo: retryVi },
  'not-found': { what: 'không có tệp này trên máy chủ', todo: 'Người quản trị cần chép lại tệp vào thư mục dữ liệu.' },
  refused: { what: 'máy chủ từ chối gửi tệp', todo: 'Người quản trị cần kiểm tra quyền truy cập tệp.' },
  server: { what: 'máy chủ báo lỗi', todo: 'Chờ một lát rồi bấm «Tải lại dữ liệu».' },
  'html-instead-of-data': {
    what: 'máy chủ gửi một trang web thay cho dữ liệu',
    todo: 'Nếu mạng yêu cầu đăng nhập thì đăng nhập trước, rồi bấm «Tải lại dữ liệu».',
  },
  empty: { what: 'tệp rỗng', todo: 'Người quản trị cần chép lại tệp đầy đủ.' },
  encoding: { what: 'tệp không phải bảng mã UTF-8', todo: 'Lưu lại tệp ở dạng «CSV UTF-8» rồi chép lên.' },
  'not-json': { what: 'nội dung không phải JSON hợp lệ', todo: 'Người quản trị cần sửa hoặc chép lại tệp.' },
  'wrong-shape': {
    what: 'nội dung thiếu hoặc sai phần bắt buộc',
    todo: 'Người quản trị cần sửa phần được nêu trong tệp.',
  },
  'newer-version': {
    what: 'tệp theo phiên bản mới hơn phần mềm này',
    todo: 'Tải lại trang để nhận phần mềm mới; nếu vẫn vậy, người quản trị cần cập nhật phần mềm.',
  },
  code: {
    what: 'chưa tải được một phần của phần mềm',
    todo: 'Kiểm tra kết nối rồi tải lại trang; có thể trang web vừa có phiên bản mới.',
  },
  'unknown-package': { what: 'danh mục không có gói dữ liệu này', todo: 'Chọn một gói dữ liệu có trong danh mục.' },
};

const en: Texts = {
  network: { what: 'the host could not be reached', todo: retryEn },
  timeout: { what: 'the host did not answer within 15 seconds', todo: retryEn },
  'not-found': {
    what: 'there is no such file on the host',
    todo: 'The administrator has to copy the file into the data folder again.',
  },
  refused: {
    what: 'the host refused to send the file',
    todo: 'The administrator has to check the access rights of the file.',
  },
  server: { what: 'the host reported an error', todo: 'Wait a moment, then press “Load the data again”.' },
  'html-instead-of-data': {
    what: 'the host sent a web page in place of the data',
    todo: 'If the network asks for a login, log in first, then press “Load the data again”.',
  },
  empty: { what: 'the file is empty', todo: 'The administrator has to copy the whole file again.' },
  encoding: { what: 'the file is not encoded as UTF-8', todo: 'Save the file as “CSV UTF-8” and copy it again.' },
  'not-json': {
    what: 'the content is no valid JSON',
    todo: 'The administrator has to correct the file or copy it again.',
  },
  'wrong-shape': {
    what: 'a required part is missing or wrong',
    todo: 'The administrator has to correct the part named.',
  },
  'newer-version': {
    what: 'the file is of a newer version than this software',
    todo: 'Load the page again to get the new software; if that does not help, the administrator has to update it.',
  },
  code: {
    what: 'a part of the software could not be loaded',
    todo: 'Check the connection and load the page again; the site may just have got a new version.',
  },
  'unknown-package': { what: 'the catalog has no such data package', todo: 'Choose a package of the catalog.' },
};

const texts: Record<Language, Texts> = { vi, en };

/** One fault in a sentence, and what to do about it. */
export function faultText(fault: LoadFault, language: Language): { readonly what: string; readonly todo: string } {
  const { what, todo } = texts[language][fault.kind];
  const detail = fault.detail === null ? '' : ` (${fault.detail})`;
  return { what: `${fault.file}: ${what}${detail}.`, todo };
}
