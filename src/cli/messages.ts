/**
 * What the command says, with its Vietnamese. The sources hold the English sentence; `{1}`, `{2}` stand for the values in it. Sorted by
 * where they are said: help, command line, outputs, runs, documents, vocabulary.
 */
export const VIETNAMESE: Readonly<Record<string, string>> = {
  // Help.
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Đối số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
  'Examples:': 'Ví dụ:',
  'Inputs:': 'Đầu vào:',
  'Reading:': 'Đọc:',
  'Output:': 'Đầu ra:',
  'Running:': 'Chạy:',
  'this help': 'trang trợ giúp này',
  'the version': 'phiên bản',
  'help of one command': 'trợ giúp của một lệnh',
  '{1} (default: {2})': '{1} (mặc định: {2})',
  'files; "-" or nothing: standard input': 'các tệp; "-" hoặc để trống: đầu vào chuẩn',
  'Reads Vietnamese reports and says, as data, what they state: meeting, attendees with titles, indicators, each with its place in the text.':
    'Đọc báo cáo tiếng Việt và cho biết, dưới dạng dữ liệu, điều báo cáo nêu: cuộc họp, người dự kèm chức danh, chỉ tiêu, mỗi mục kèm vị trí trong văn bản.',
  'Shows a report with every fact coloured and listed under its sentence, and the numbers that no rule read.':
    'Hiện báo cáo với từng mục được tô màu và liệt kê dưới câu chứa nó, cùng những con số chưa quy tắc nào đọc được.',
  'Prints exactly the text that the parser saw; places in a record count in it.':
    'In đúng văn bản mà chương trình đã đọc; vị trí trong bản ghi tính theo văn bản này.',
  'Prints the JSON Schema of the records.': 'In JSON Schema của bản ghi.',
  'Lists the words that are known, shows what one means, or checks files of your own words.':
    'Liệt kê từ vựng, cho biết nghĩa của một từ, hoặc kiểm tra tệp từ vựng của bạn.',
  'Prints the completions of a shell; without a name, of the one you use.':
    'In phần tự hoàn thành lệnh cho một shell; nếu không nêu tên thì cho shell bạn đang dùng.',
  'what to do, and the section, the word or the files to do it with': 'việc cần làm, và mục, từ hoặc tệp để làm việc đó',
  'bash, zsh or fish': 'bash, zsh hoặc fish',
  'read directories with all that lies below, as is done anyway; --no-recursive: only the files in them':
    'đọc thư mục cùng mọi thư mục con, vốn là mặc định; --no-recursive: chỉ các tệp nằm ngay trong thư mục',
  'only files in directories and archives that match; repeatable': 'chỉ đọc tệp khớp mẫu trong thư mục và tệp nén; dùng được nhiều lần',
  'no files that match; repeatable': 'bỏ qua tệp khớp mẫu; dùng được nhiều lần',
  'more inputs, one a line in a file; "-": standard input': 'thêm đầu vào, mỗi dòng một tên trong một tệp; "-": đầu vào chuẩn',
  'the names of --files-from end with NUL, not with a new line': 'các tên trong --files-from kết thúc bằng NUL thay vì xuống dòng',
  'standard input is documents, one {"id": …, "text": …} a line; each gives a record at once':
    'đầu vào chuẩn là các văn bản, mỗi dòng một {"id": …, "text": …}; mỗi dòng cho ngay một bản ghi',
  'only the i-th of n parts of the inputs, for n machines': 'chỉ đọc phần thứ i trong n phần của đầu vào, để chạy trên n máy',
  'day of writing, YYYY-MM-DD; only for dates whose year the text does not give':
    'ngày viết, YYYY-MM-DD; chỉ dùng cho ngày tháng mà văn bản không nêu năm',
  'your own words besides the built-in ones, in a JSON file; repeatable':
    'từ vựng riêng của bạn, thêm vào từ vựng có sẵn, trong tệp JSON; dùng được nhiều lần',
  'a larger document fails; K, M and G are understood': 'văn bản lớn hơn sẽ báo lỗi; dùng được K, M và G',
  'what the inputs are, whatever their content and names say': 'định dạng của đầu vào, bất kể nội dung và tên tệp',
  'the encoding of the inputs, whatever it seems to be': 'bảng mã của đầu vào, bất kể tệp trông ra sao',
  'read the article of a web page without the menus around it': 'chỉ đọc bài viết của trang web, bỏ trình đơn xung quanh',
  'write to a file: whole at the end, or not at all': 'ghi vào tệp: trọn vẹn khi xong, hoặc không ghi gì',
  'output format; by default what the name given to -o means, else JSON for one document and NDJSON for several':
    'định dạng đầu ra; mặc định theo tên đặt cho -o, nếu không thì JSON cho một văn bản và NDJSON cho nhiều văn bản',
  'the table to write where only one can be: to standard output or to a file':
    'bảng cần ghi khi chỉ ghi được một bảng: ra đầu ra chuẩn hoặc vào một tệp',
  'begin CSV and TSV with a byte-order mark, as Excel wants it': 'mở đầu CSV và TSV bằng dấu BOM như Excel cần',
  'what places are counted in: utf16 code units, or codepoint as in Python':
    'đơn vị tính vị trí: đơn vị mã utf16, hoặc codepoint như Python',
  'add line and column to every place': 'thêm dòng và cột cho mỗi vị trí',
  'worker threads; 1: no threads; by default one a processor, and none for a few small files':
    'số luồng; 1: không dùng luồng; mặc định mỗi bộ xử lý một luồng, và không dùng luồng cho vài tệp nhỏ',
  'go on where an interrupted run with the same -o stopped': 'chạy tiếp từ chỗ lần chạy có cùng -o bị ngắt',
  'a document that takes longer fails; 0: none does; given with --jobs 1, one thread works':
    'văn bản đọc lâu hơn sẽ báo lỗi; 0: không giới hạn; nếu dùng cùng --jobs 1 thì chạy một luồng',
  'end after the first document that fails': 'dừng ngay khi một văn bản bị lỗi',
  'end after so many documents that fail': 'dừng khi có chừng ấy văn bản bị lỗi',
  'say nothing on standard error': 'không báo gì ra đầu ra lỗi',
  'colours even where the output is no terminal; --no-color: never': 'tô màu cả khi đầu ra không phải terminal; --no-color: không tô màu',
  'language of the messages; by default that of LANG': 'ngôn ngữ của thông báo; mặc định theo LANG',
  'what one report states, as JSON': 'điều một báo cáo nêu, dưới dạng JSON',
  'the same from standard input': 'như trên, từ đầu vào chuẩn',
  'one record a line, in this order': 'mỗi dòng một bản ghi, theo đúng thứ tự',
  'a directory, in parallel; Ctrl-C stops it well': 'cả thư mục, chạy song song; Ctrl-C dừng an toàn',
  'goes on where it stopped': 'chạy tiếp từ chỗ đã dừng',
  'what matches, in the order of the names': 'các tệp khớp mẫu, theo thứ tự tên',
  'what another program finds': 'những tệp chương trình khác tìm được',
  'its figures': 'các con số trong báo cáo',
  'one table for a pipe': 'một bảng để nối lệnh',
  'a database; run again, it is brought up to date': 'cơ sở dữ liệu; chạy lại thì được cập nhật',
  'every table, for DuckDB and Spark': 'mọi bảng, cho DuckDB và Spark',
  'with your own words': 'với từ vựng riêng của bạn',
  'the report with its facts coloured': 'báo cáo được tô màu các mục',
  'on the terminal': 'trên terminal',
  'page by page': 'xem từng trang',
  'the text itself': 'chính văn bản đó',
  'for a validator or an editor': 'cho trình kiểm tra hoặc trình soạn thảo',
  'one entry a line': 'mỗi dòng một mục',
  'what a word means, and where it comes from': 'nghĩa của một từ và nguồn của nó',
  'every mistake with its line': 'mọi lỗi kèm số dòng',
  'for bash: TAB completes commands, options and formats': 'cho bash: phím TAB hoàn thành lệnh, tùy chọn và định dạng',
  'for fish, in every new shell': 'cho fish, trong mọi shell mới',

  // The command line.
  '{1} (extract --help shows how)': '{1} (xem extract --help)',
  '-o {1}: did you mean {2}? If not, give the format with -f': '-o {1}: có phải bạn muốn viết {2}? Nếu không, hãy nêu định dạng bằng -f',
  "unknown option '{1}'": "không có tùy chọn '{1}'",
  "unknown option '{1}' (Did you mean {2}?)": "không có tùy chọn '{1}' (có phải bạn muốn viết {2}?)",
  "unknown command '{1}'": "không có lệnh '{1}'",
  "unknown command '{1}' (Did you mean {2}?)": "không có lệnh '{1}' (có phải bạn muốn viết {2}?)",
  "option '{1}' argument missing": "tùy chọn '{1}' thiếu giá trị",
  'there is no command of this name': 'không có lệnh nào tên như vậy',
  "missing required argument '{1}'": "thiếu đối số '{1}'",
  "too many arguments for '{1}'. Expected {2} but got {3}.": "lệnh '{1}' nhận {2} nhưng có {3}.",
  '{1} argument': '{1} đối số',
  '{1} arguments': '{1} đối số',
  'nothing to read; give a file, or send a text to standard input':
    'không có gì để đọc; hãy nêu một tệp, hoặc đưa văn bản vào đầu vào chuẩn',
  'nothing to read; send lines {"id": …, "text": …} to standard input':
    'không có gì để đọc; hãy đưa các dòng {"id": …, "text": …} vào đầu vào chuẩn',
  '-0 is for the names of --files-from; give that too': '-0 dành cho các tên trong --files-from; hãy nêu cả tùy chọn đó',
  'standard input can be read once only; give "-" once': 'đầu vào chuẩn chỉ đọc được một lần; hãy nêu "-" một lần',
  '--ndjson reads documents from standard input only; leave out files, --files-from and --shard':
    '--ndjson chỉ đọc văn bản từ đầu vào chuẩn; hãy bỏ các tệp, --files-from và --shard',
  '--resume goes on with a file; give its name with -o': '--resume chạy tiếp vào một tệp; hãy nêu tên tệp bằng -o',
  '--reference-date {1} is not a day; write it as 2024-12-31': '--reference-date {1} không phải là ngày; hãy viết như 2024-12-31',
  '{1} {2} is not known; choose one of: {3}': '{1} không có {2}; hãy chọn một trong: {3}',
  '{1} {2} is not known; did you mean {3}?': '{1} không có {2}; có phải bạn muốn viết {3}?',
  '{1} {2}: give a whole number from {3} up': '{1} {2}: hãy viết một số nguyên từ {3} trở lên',
  '--timeout {1}: give a number of seconds, 0 for no limit': '--timeout {1}: hãy viết số giây, 0 là không giới hạn',
  '--max-bytes {1}: give a number of bytes, such as 500K, 64M or 2G': '--max-bytes {1}: hãy viết số byte, chẳng hạn 500K, 64M hoặc 2G',
  '--shard {1}: give the part and how many there are, such as 1/4':
    '--shard {1}: hãy viết phần thứ mấy và có bao nhiêu phần, chẳng hạn 1/4',
  'vocab {1} is not known; write list, show or check': 'không có vocab {1}; hãy viết list, show hoặc check',
  'vocab check: give the vocabulary files to check': 'vocab check: hãy nêu các tệp từ vựng cần kiểm tra',
  'vocab show: give the word to look up': 'vocab show: hãy nêu từ cần tra',
  'no entry has "{1}"; vocab list shows them all': 'không mục nào có "{1}"; vocab list liệt kê tất cả',
  'there is no section "{1}"; the sections are {2}': 'không có mục "{1}"; các mục là {2}',
  'there are no completions for "{1}"; write bash, zsh or fish': 'không có phần tự hoàn thành cho "{1}"; hãy viết bash, zsh hoặc fish',

  // Outputs.
  'cannot write {1}: {2}': 'không ghi được {1}: {2}',
  'cannot write to standard output: {1}': 'không ghi được ra đầu ra chuẩn: {1}',
  '{1}; then the same command with --resume goes on': '{1}; sau đó chạy lại lệnh này kèm --resume để tiếp tục',
  'its directory does not exist; make it first': 'thư mục không tồn tại; hãy tạo trước',
  'writing there is not allowed; choose another place': 'không được phép ghi vào đó; hãy chọn chỗ khác',
  'it is a directory; give the name of a file in it': 'đó là thư mục; hãy nêu tên một tệp trong đó',
  'the disk is full; free some space': 'ổ đĩa đã đầy; hãy giải phóng dung lượng',
  'your share of the disk is full; free some space': 'hạn mức ổ đĩa của bạn đã hết; hãy giải phóng dung lượng',
  'the file grows too large for its disk; choose another format or place': 'tệp quá lớn đối với ổ đĩa; hãy chọn định dạng hoặc chỗ khác',
  '{1} takes several documents to a folder: -o review/': '{1} ghi nhiều văn bản vào một thư mục: -o review/',
  '{1} is a directory; give the name of a file in it': '{1} là thư mục; hãy nêu tên một tệp trong đó',
  'a database is a file: name it with -o reports.db': 'cơ sở dữ liệu là một tệp: hãy đặt tên bằng -o reports.db',
  '{1} is open in another program; close that program first': '{1} đang mở trong chương trình khác; hãy đóng chương trình đó trước',
  '{1} is no SQLite database; give another name': '{1} không phải cơ sở dữ liệu SQLite; hãy đặt tên khác',
  '{1} holds the tables of another program; give another name': '{1} chứa bảng của chương trình khác; hãy đặt tên khác',
  '{1} was written by another version; give another name and read the documents again':
    '{1} do phiên bản khác ghi; hãy đặt tên khác và đọc lại các văn bản',
  'there is no table "{1}"; the tables are {2}': 'không có bảng "{1}"; các bảng là {2}',

  // Runs.
  '{1} documents, {2} facts, {3}, {4} in {5} s ({6}/s)': '{1} văn bản, {2} mục, {3}, {4} trong {5} giây ({6}/giây)',
  'none failed': 'không có lỗi',
  '{1} failed ({2})': '{1} lỗi ({2})',
  '{1}/{2} documents, {3}': '{1}/{2} văn bản, {3}',
  '{1} documents, {2}': '{1} văn bản, {2}',
  '{1}, {2} left': '{1}, còn {2}',
  '{1} failed, {2}': '{1} lỗi, {2}',
  interrupted: 'đã ngắt',
  'ended after too many documents that failed': 'đã dừng vì quá nhiều văn bản bị lỗi',
  '{1}; the same command with --resume goes on, {2} is not written yet':
    '{1}; chạy lại lệnh này kèm --resume để tiếp tục, {2} chưa được ghi',
  '{1} documents are done already; going on': 'đã xong {1} văn bản; chạy tiếp',
  'files came or went since; what is new is read too, and the records of what is gone are kept':
    'từ đó đến nay có tệp thêm hoặc bớt; tệp mới được đọc thêm, bản ghi của tệp đã mất được giữ lại',
  '{1} was begun with other inputs or options; give the same ones, or leave out --resume to start over':
    '{1} được bắt đầu với đầu vào hoặc tùy chọn khác; hãy dùng đúng như trước, hoặc bỏ --resume để làm lại từ đầu',
  '{1} is shorter than its checkpoint says; leave out --resume to start over':
    '{1} ngắn hơn so với điểm đã lưu; hãy bỏ --resume để làm lại từ đầu',
  'standard input gives other documents than before; leave out --resume to start over':
    'đầu vào chuẩn cho văn bản khác lần trước; hãy bỏ --resume để làm lại từ đầu',
  '{1}: left out: {2}': '{1}: bỏ qua: {2}',

  // Documents.
  'the file is empty; nothing to read': 'tệp trống; không có gì để đọc',
  'this is a binary file, not a text; convert it to text first': 'đây là tệp nhị phân, không phải văn bản; hãy chuyển thành văn bản trước',
  'this is a binary file, not a text; save it as a document or a text first':
    'đây là tệp nhị phân, không phải văn bản; hãy lưu thành tài liệu hoặc văn bản trước',
  'this is a binary file of no known format; save it as a document, a PDF or a text first':
    'đây là tệp nhị phân không rõ định dạng; hãy lưu thành tài liệu, PDF hoặc văn bản trước',
  'this is an OpenDocument spreadsheet; open it and save it as .xlsx': 'đây là bảng tính OpenDocument; hãy mở ra và lưu thành .xlsx',
  'this is a binary Excel workbook; open it and save it as .xlsx': 'đây là sổ tính Excel nhị phân; hãy mở ra và lưu thành .xlsx',
  'this is a presentation or a drawing; open it and save it as PDF': 'đây là bài trình chiếu hoặc bản vẽ; hãy mở ra và lưu thành PDF',
  'this is a presentation, a message or a database; open it and save it as PDF or text':
    'đây là bài trình chiếu, thư hoặc cơ sở dữ liệu; hãy mở ra và lưu thành PDF hoặc văn bản',
  'this is a document of Word 2 or older; open it and save it as .docx':
    'đây là tài liệu của Word 2 trở về trước; hãy mở ra và lưu thành .docx',
  'this is a picture; recognise its text (OCR) first, or give the document it was made from':
    'đây là ảnh; hãy nhận dạng chữ (OCR) trước, hoặc đưa tài liệu gốc',
  'this is a recording or a program, not a document; leave it out':
    'đây là bản ghi âm, ghi hình hoặc chương trình, không phải tài liệu; hãy bỏ ra',
  'this archive is of a kind that is not read; pack it again as .zip or .tar.gz':
    'tệp nén loại này không đọc được; hãy nén lại thành .zip hoặc .tar.gz',
  'it is packed by a method that is not read ({1}); unpack it, or pack it again as usual':
    'tệp được nén bằng phương pháp không đọc được ({1}); hãy giải nén, hoặc nén lại theo cách thông thường',
  'its content is missing; open it in LibreOffice and save it anew': 'tệp thiếu nội dung; hãy mở bằng LibreOffice rồi lưu lại',
  'its main part is missing; open it in Excel or LibreOffice and save it anew':
    'tệp thiếu phần chính; hãy mở bằng Excel hoặc LibreOffice rồi lưu lại',
  'there is no such file; check the name': 'không có tệp này; hãy kiểm tra tên',
  'this is a directory; give the files in it': 'đây là thư mục; hãy nêu các tệp trong đó',
  'the file may not be read; ask for permission to read it': 'không được phép đọc tệp; hãy xin quyền đọc',
  'the file cannot be read ({1}); check it and try again': 'không đọc được tệp ({1}); hãy kiểm tra và thử lại',
  'a part of the path is a file, not a directory; check the name': 'một phần của đường dẫn là tệp chứ không phải thư mục; hãy kiểm tra tên',
  'the symbolic link goes round in a circle; give the file itself': 'liên kết tượng trưng chạy vòng quanh; hãy nêu chính tệp đó',
  'the name is too long for a file; check it': 'tên quá dài đối với một tệp; hãy kiểm tra',
  'too many files are open; run with fewer jobs (-j)': 'mở quá nhiều tệp; hãy chạy với ít luồng hơn (-j)',
  'it is protected by a password; open it, save it without the password, and read that':
    'tệp có mật khẩu; hãy mở ra, lưu không mật khẩu rồi đọc tệp đó',
  'it is protected by a password; unpack it with the password and read what comes out':
    'tệp có mật khẩu; hãy giải nén bằng mật khẩu rồi đọc các tệp bên trong',
  'there is no encoding "{1}"; choose one of: {2}': 'không có bảng mã "{1}"; hãy chọn một trong: {2}',
  'its encoding is not known; name it with --encoding: {1}': 'không rõ bảng mã của tệp; hãy nêu bằng --encoding: {1}',
  'there is no format "{1}"; see the list in the help': 'không có định dạng "{1}"; xem danh sách trong trợ giúp',
  'its pages are pictures without text; recognise their text (OCR) first': 'các trang là ảnh, không có chữ; hãy nhận dạng chữ (OCR) trước',
  'its fonts do not say which letters they draw; recognise its text (OCR) first, or give the document it was made from':
    'phông chữ của tệp không cho biết chữ nào được vẽ; hãy nhận dạng chữ (OCR) trước, hoặc đưa tài liệu gốc',
  'it has more than {1} pages; split it': 'tệp có hơn {1} trang; hãy tách nhỏ',
  'a page has more text than can be put in order; print it anew, or give the document it was made from':
    'một trang có nhiều chữ đến mức không sắp xếp được; hãy in lại, hoặc đưa tài liệu gốc',
  'pages that are damaged and left out: {1}; get the file again, or print it anew':
    'các trang bị hỏng, không đọc được: {1}; hãy lấy lại tệp, hoặc in lại',
  'pages without text, only pictures: {1}; recognise their text (OCR) to have it read':
    'các trang chỉ có ảnh, không có chữ: {1}; hãy nhận dạng chữ (OCR) để đọc được',
  'there is no text in it; if it holds pictures of pages, recognise their text (OCR) first':
    'tệp không có chữ; nếu là ảnh chụp trang giấy, hãy nhận dạng chữ (OCR) trước',
  'the file is not of its format, or damaged; get it again, or save it anew with the program it came from':
    'tệp không đúng định dạng hoặc bị hỏng; hãy lấy lại tệp, hoặc lưu lại bằng chương trình đã tạo ra nó',
  'the file is damaged or cut off ({1}); get it again, or save it anew with the program it came from':
    'tệp bị hỏng hoặc bị cắt cụt ({1}); hãy lấy lại tệp, hoặc lưu lại bằng chương trình đã tạo ra nó',
  'its elements lie more than {1} deep in each other; save it anew with the program it came from':
    'các phần tử lồng nhau sâu hơn {1} tầng; hãy lưu lại bằng chương trình đã tạo ra nó',
  'its main part is missing; open it in Word or LibreOffice and save it anew':
    'tệp thiếu phần chính; hãy mở bằng Word hoặc LibreOffice rồi lưu lại',
  'its checksum is wrong, so it was damaged; get the archive again': 'mã kiểm tra sai, tệp đã bị hỏng; hãy lấy lại tệp nén',
  'the document has {1} than the {2} allowed; split it or raise --max-bytes':
    'văn bản có {1} mức cho phép {2}; hãy chia nhỏ hoặc tăng --max-bytes',
  'the archive unfolds to more than {1} times its size (a zip bomb?); unpack it yourself if you trust it':
    'tệp nén bung ra lớn hơn {1} lần kích thước của nó (bom nén?); hãy tự giải nén nếu bạn tin tệp này',
  'the archive has more than {1} entries; unpack it and read the files in it':
    'tệp nén có hơn {1} mục; hãy giải nén rồi đọc các tệp bên trong',
  'the archive lies {1} archives deep; unpack the outer ones first':
    'tệp nén nằm sâu {1} tầng tệp nén; hãy giải nén các tệp bên ngoài trước',
  'the file breaks off in the middle; get it again': 'tệp bị cắt giữa chừng; hãy lấy lại tệp',
  'an entry does not say its length; get the archive again': 'một mục không nêu độ dài; hãy lấy lại tệp nén',
  'an entry is longer or shorter than it says; get the archive again': 'một mục dài hoặc ngắn hơn độ dài đã nêu; hãy lấy lại tệp nén',
  'the name of an entry is too long; get the archive again': 'tên một mục quá dài; hãy lấy lại tệp nén',
  'a record does not say its length; get the archive again': 'một bản ghi không nêu độ dài; hãy lấy lại tệp nén',
  'a record is longer or shorter than it says; get the archive again': 'một bản ghi dài hoặc ngắn hơn độ dài đã nêu; hãy lấy lại tệp nén',
  'a record has no end of its headers; get the archive again': 'một bản ghi không có chỗ kết thúc phần đầu; hãy lấy lại tệp nén',
  'the archive holds no document; check it': 'tệp nén không có văn bản nào; hãy kiểm tra',
  'the document takes too long; give it more time with --timeout, or split it':
    'văn bản đọc quá lâu; hãy cho thêm thời gian bằng --timeout, hoặc chia nhỏ',
  'the document needs more memory than a worker has; split it, or run it alone with --jobs 1':
    'văn bản cần nhiều bộ nhớ hơn mức một luồng có; hãy chia nhỏ, hoặc chạy riêng với --jobs 1',
  'the worker that read the document ended; please report this with the document': 'luồng đọc văn bản đã dừng; xin báo lỗi này kèm văn bản',
  'the program failed on it ({1}); please report this with the document':
    'chương trình gặp lỗi với văn bản này ({1}); xin báo lỗi này kèm văn bản',

  // The user's own words.
  'the vocabulary {1} cannot be read; is the name right?': 'không đọc được tệp từ vựng {1}; tên có đúng không?',
  '{1}: "{2}" is a list of file names': '{1}: "{2}" là danh sách tên tệp',
  'a vocabulary is an object with {1}; write { "indicators": [ … ] }':
    'tệp từ vựng là một đối tượng có {1}; hãy viết { "indicators": [ … ] }',
  '"{1}" is a list; write [ { … }, { … } ]': '"{1}" là danh sách; hãy viết [ { … }, { … } ]',
  'an entry of "{1}" is an object; write { … }': 'mỗi mục của "{1}" là một đối tượng; hãy viết { … }',
  '{1} is there twice; put its words into one entry': '{1} có hai lần; hãy gộp các từ vào một mục',
  '"{1}" is missing; write "{2}": {3}': 'thiếu "{1}"; hãy viết "{2}": {3}',
  '"{1}" is not known here; did you mean "{2}"?': '"{1}" không có ở đây; có phải bạn muốn viết "{2}"?',
  '"{1}" is not known here; known are {2}': '"{1}" không có ở đây; có các khóa {2}',
  '"{1}" is a list of phrases; write {2}': '"{1}" là danh sách cụm từ; hãy viết {2}',
  '{1} is no phrase of one to thirty words in Latin letters; write {2}':
    '{1} không phải là cụm từ gồm một đến ba mươi chữ La-tinh; hãy viết {2}',
  '"{1}" is made of small Latin letters, digits and hyphens; write {2}':
    '"{1}" gồm chữ cái La-tinh thường, chữ số và dấu gạch nối; hãy viết {2}',
  '"{1}" is a phrase of one to thirty words in Latin letters; write {2}': '"{1}" là cụm từ gồm một đến ba mươi chữ La-tinh; hãy viết {2}',
  '"{1}" is a text; write {2}': '"{1}" là một chuỗi chữ; hãy viết {2}',
  '"{1}" is true or false, without quotes': '"{1}" là true hoặc false, không có dấu ngoặc kép',
  '"{1}" is a whole number, without quotes; write {2}': '"{1}" là số nguyên, không có dấu ngoặc kép; hãy viết {2}',
  '"{1}" is a day; write {2}': '"{1}" là một ngày; hãy viết {2}',
  '"{1}" is one of {2}': '"{1}" là một trong {2}',

  // What explain shows.
  'code units': 'đơn vị mã',
  'no facts': 'không có mục nào',
  meeting: 'cuộc họp',
  area: 'địa bàn',
  person: 'người',
  group: 'nhóm',
  author: 'tác giả',
  indicator: 'chỉ tiêu',
  unread: 'chưa đọc',
  warning: 'lưu ý',
  'no rule read this number': 'chưa quy tắc nào đọc số này',
  'no id': 'không có mã',
  of: 'trên',
  to: 'đến',
  number: 'số',
  against: 'so với',
  again: 'lần nữa',
  inferred: 'suy ra',
  year: 'năm',
  mentioned: 'được nhắc đến',
  chair: 'chủ trì',
  speaker: 'phát biểu',
  presenter: 'trình bày',
  attendee: 'dự',
  'no day stated': 'không nêu ngày',
  level: 'mức',
  growth: 'tốc độ tăng',
  change: 'mức tăng, giảm',
  share: 'tỷ trọng',
  'of-plan': 'so với kế hoạch',
  'over-plan': 'vượt kế hoạch',
  'of-base': 'so với kỳ gốc',
  multiple: 'số lần',
  rank: 'thứ hạng',
  actual: 'thực hiện',
  estimated: 'ước',
  forecast: 'dự báo',
  planned: 'kế hoạch',
  about: 'khoảng',
  above: 'hơn',
  'at-least': 'ít nhất',
  below: 'dưới',
  'at-most': 'tối đa',
  'same-period': 'cùng kỳ',
  'previous-year': 'năm trước',
  'previous-period': 'kỳ trước',
  plan: 'kế hoạch',
  'term-start': 'đầu nhiệm kỳ',
  'built-in': 'có sẵn',
}
