package io.github.timerrorcodes;

/**
 * The words that tell {@link MentionScanner} which numbers of a text are error codes: all that is to know about a
 * language. A word may have several meanings, each a bit.
 *
 * <p>Words of Latin letters are whole words, whatever their case; {@code errorCode} and {@code ERROR_CODE} are two words
 * each. Chinese and Japanese ones are looked for at every character, the longest first.
 */
final class MentionWords {
    /** The number after it is an error code, whether or not a catalog has it. */
    static final int ERROR_CODE = 1;

    /** So it is after this word behind an {@link #ERROR}; after this word alone if a catalog has it. */
    static final int CODE = 1 << 1;

    /** The number after it, or before it ("a 6206 error"), is an error code if a catalog has it. */
    static final int ERROR = 1 << 2;

    /** The number after it is an error code if a catalog has it. */
    static final int REPORT = 1 << 3;

    /** The same, but only behind a mark or a link: not in "failed 6014 times". */
    static final int FAILURE = 1 << 4;

    /** The line is about something that went wrong. */
    static final int TROUBLE = 1 << 5;

    /** May stand between a label and its number. */
    static final int LINK = 1 << 6;

    /** May stand between two numbers that one label is for. */
    static final int LIST = 1 << 7;

    /** May stand before {@link #CODE}, where most words make it the code of something else. */
    static final int FRIEND = 1 << 8;

    /** Before {@link #CODE}: it is the code of something else, as in "exited with code 1". */
    static final int CODED = 1 << 9;

    /** Before any label: it is somebody else's, as in "HTTP error code 502". */
    static final int OTHERS = 1 << 10;

    /** Another product, whose codes these are up to the end of the sentence. */
    static final int FOREIGN = 1 << 11;

    /** The number after it is an ID or a size, even in brackets. */
    static final int NOUN = 1 << 12;

    /** The number before it is a quantity. */
    static final int UNIT = 1 << 13;

    /** Any other word: of Latin letters, or a character of another script. */
    static final int UNKNOWN_LATIN = 1 << 14;

    static final int UNKNOWN_IDEOGRAPH = 1 << 15;

    /** A Chinese or Japanese word of the table. */
    static final int IDEOGRAPHIC = 1 << 16;

    static final int LABEL = ERROR_CODE | CODE | ERROR | REPORT | FAILURE;

    /** For the lower bits of the first character of every word, whether there is one; this spares most look-ups. */
    private static final boolean[] BEGINNINGS = new boolean[0x1000];

    private static final SliceIndex MEANINGS = new SliceIndex(500);

    static {
        add(ERROR_CODE, "errorcode errcode 错误码 报错误码 错误代码 错误编码 错误编号 错误号 錯誤碼 錯誤代碼 エラーコード エラー番号");
        add(CODE, "code codes コード 代码 代碼");
        add(CODE | TROUBLE, "exception");
        add(ERROR | TROUBLE, "error err 错误 錯誤 报错误 エラー のエラー というエラー");
        add(REPORT | FRIEND, "retcode resultcode returncode errid 报 报错 報 報錯 返回 返回码 返回碼");
        add(REPORT | TROUBLE, "失败 失敗 失敗しました");
        add(FAILURE | TROUBLE, "fail failed fails failure");
        add(FAILURE | FRIEND, "ret");
        add(TROUBLE, "errors failures invalid illegal denied deny refused rejected reject expired timeout limit");
        add(TROUBLE, "exceeds exceeded limited not cannot unable forbidden already muted kicked blocked");
        add(TROUBLE, "missing full too wrong lost no disconnected busy conflict please frequent");
        add(TROUBLE, "等待 不 无 無 未 没 已 超 太 禁 拒 频 頻 请 被 失效 过期 异常 異常 ません ない 切れ すぎ 制限");
        add(LINK | FRIEND, "is was are be as with by value number equals optional 是 为 為 了 は が の");
        add(LINK | CODED, "of");
        add(LIST | FRIEND, "and or 和 或 及 与 と や");
        add(FRIEND, "the a an this that get gets got getting on see return returns returned throw throws has have");
        add(FRIEND, "result platform api inner it reports reported says then 到 出 现");
        add(FRIEND, "im tim imsdk sdk v2tim tuikit tencent");
        add(CODED, "status exit exited response resp net zip postal post verification verify sms security access auth");
        add(CODED, "pin pass country area city invite invitation qr bar key version domain close closed closing");
        add(CODED, "认证 验证 状态 認証");
        add(OTHERS, "http https rpc grpc ssl ws db ora socket os win sql gl egl");
        add(FOREIGN, "jpush jiguang winsock wsa trtc agora websocket wechat mysql sqlite hms fcm apns nsurl");
        add(FOREIGN, "极光 極光 微信");
        add(
                NOUN,
                "id ids uid userid user users room group port line pid tid thread task job page row index size count");
        add(NOUN, "seq build member members message messages conversation lobby step case");
        add(NOUN, "群 房间 用户 号 行 第 人 番号 ルーム ユーザー グループ 上报 举报");
        add(UNIT, "ms s second seconds minutes b bytes byte kb mb gb");
        add(UNIT, "times users members messages items lines");
        add(UNIT, "次 个 個 条 條 人 件 回 秒 毫秒 分 小时 天 元 円 年 月 日 行 名 位 张");
    }

    private MentionWords() {}

    private static void add(int meaning, String words) {
        for (String word : words.split(" ", -1)) {
            BEGINNINGS[word.charAt(0) & 0xFFF] = true;
            MEANINGS.put(word, meaning | meaning(word, 0, word.length()));
        }
    }

    /** Returns the meanings of a word, or 0. */
    static int meaning(CharSequence text, int start, int end) {
        boolean possible = start < end && end <= text.length();
        return possible && BEGINNINGS[SliceIndex.fold(text.charAt(start)) & 0xFFF] ? MEANINGS.get(text, start, end) : 0;
    }
}
