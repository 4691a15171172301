package io.github.timerrorcodes.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Random;

/**
 * A log for measurements: what a phone, its app and a server write in a day, and in one line of fifty an error code in one of
 * the forms that people report. It is the same at every run.
 *
 * <p>In a line, {@code %n} stands for any number, {@code %t} for a time of day, {@code %w} for a word and {@code %c} for an
 * error code of the catalog.
 */
final class SampleLog {
    private static final int MEBIBYTE = 1 << 20;
    private static final int SEED = 6206;
    private static final int ONE_IN = 50;

    private static final List<String> NOISE = List.of(
            "06-14 %t  %n  %n D OkHttp  : --> GET https://api.example.com/v4/%w/list?page=%n&size=20&ts=17183304%n",
            "06-14 %t  %n  %n D OkHttp  : <-- 200 https://api.example.com/v4/%w/list (%nms, %n-byte body)",
            "06-14 %t  1%n  1%n I ActivityManager: Displayed com.example.shop/.%wActivity: +1s%nms",
            "06-14 %t  %n  %n I art     : Background concurrent copying GC freed %n(1204KB) AllocSpace objects, 0(0B) LOS",
            "06-14 %t  %n  %n V ViewRootImpl: dispatchDetachedFromWindow in %w@%n, windows=%n, visible=true",
            "06-14 %t  %n  %n I chromium: [INFO:CONSOLE(%n)] \"%w rendered in %n ms\", source: https://m.example.com/app.js (1)",
            "06-14 %t  %n  %n W InputMethodManager: startInputOrWindowGainedFocus %w : editorInfo=%n mServedView=%w",
            "06-14 %t  %n  %n I TIM     : [V2TIMConversationManager] onConversationChanged|size:%n|first:c2c_%w%n",
            "06-14 %t  %n  %n D TIM     : [imcore] heartbeat|seq:%n|rtt:%nms|cost:%nms|server:10.0.%n.14:8080",
            "06-14 %t  %n  %n I TIM     : [V2TIMMessageManager] onRecvNewMessage|user:%w|seq:%n|random:%n|elem:text",
            "06-14 %t  %n  %n D Glide   : Finished loading BitmapDrawable from REMOTE for https://cdn.example.com/%w/%n.webp with size [%nx%n]",
            "06-14 %t  %n  %n I MediaCodec: [c2.android.aac.decoder#%n] setCodecState state(%n), called in %n",
            "06-14 %t  %n  %n D SettingsProvider: query uri=content://settings/secure/%w caller=com.example.%w pid=%n",
            "2024-06-14 %t  INFO 6014 --- [nio-8080-exec-%n] c.e.shop.%wController : user %n opened room %n in %n ms",
            "2024-06-14 %t DEBUG 6014 --- [nio-8080-exec-%n] o.s.web.servlet.DispatcherServlet : Completed 200 OK",
            "10.0.60.%n - - [14/Jun/2024:10:%n:06 +0800] \"GET /group/%n HTTP/1.1\" 200 %n \"-\" \"okhttp/4.12.0\"",
            "10.0.60.%n - - [14/Jun/2024:10:%n:06 +0800] \"POST /v4/%w HTTP/1.1\" 404 %n \"https://m.example.com/%w\" \"Mozilla/5.0\"",
            "{\"timestamp\":17183304%n,\"level\":\"info\",\"logger\":\"%w\",\"room\":%n,\"uid\":%n,\"message\":\"joined\"}",
            "{\"ActionStatus\":\"OK\",\"ErrorInfo\":\"\",\"GroupId\":\"%n\",\"MemberNum\":%n,\"NextSeq\":%n}",
            "\tat com.example.shop.%w.open(%w.java:%n)",
            "\tat io.netty.channel.AbstractChannel$%w.fillInStackTrace(Unknown Source:%n)",
            "\tat org.springframework.web.servlet.FrameworkServlet.service(FrameworkServlet.java:%n)",
            "06-14 %t  %n  %n I 会话列表: 刷新完成，共 %n 个会话，未读 %n 条，耗时 %n 毫秒",
            "06-14 %t  %n  %n D チャット: メッセージを %n 件読み込みました（%n ミリ秒）",
            "06-14 %t  %n  %n W System.err: HTTP status %n for /api/%w/%n, retry in %n ms",
            "06-14 %t  %n  %n E %w: Failed to load %n messages of %w, 3 attempts left",
            "{\"code\":200,\"message\":\"ok\",\"data\":{\"roomId\":%n,\"uid\":%n,\"name\":\"%w\"}}",
            "06-14 %t  %n  %n I %w: exit code 0, versionCode=%n versionName=6.2.06");

    private static final List<String> MENTIONS = List.of(
            "06-14 %t  %n  %n E imsdk   : login|fail|code: %c, err: request timeout",
            "06-14 %t  %n  %n E TUILogin: login failed code:%c|errMsg:usersig expired",
            "06-14 %t  %n  %n D TIMManager: onDisconnected error code:%c|error msg:network is down",
            "2024-06-14 %t ERROR 6014 --- [nio-8080-exec-%n] c.e.shop.Chat : send failed, errorCode: %c, took %n ms",
            "POST /v4/im_open_login_svc/account_import 200 errid=%c rid=%n",
            "{\"ActionStatus\":\"FAIL\",\"ErrorCode\":%c,\"ErrorInfo\":\"service timeout or request format error\"}",
            "06-14 %t  %n  %n E flutter : Unhandled Exception: PlatformException(%c, not login, null, null)",
            "06-14 %t  %n  %n W IM      : forced offline ERR_USER_SIG_EXPIRED(6206), ask the server for a new one",
            "06-14 %t  %n  %n E 消息    : 发送失败，错误码：%c，描述：含有敏感词",
            "06-14 %t  %n  %n E チャット: ログイン失敗、エラーコード：%c");

    private static final int[] CODES = {6206, 6206, 6206, 6208, 9508, 6012, 10010, 80001, 70001, 20012, 6014, 424242};

    private static final List<String> WORDS =
            List.of("Chat", "conversation", "Profile", "group", "Order", "cart", "Login", "avatar", "Push", "search");

    private final Random random = new Random(SEED);
    private final StringBuilder line = new StringBuilder();

    /** Returns the next line, with the mark that ends it. */
    String next() {
        line.setLength(0);
        String form = random.nextInt(ONE_IN) == 0 ? any(MENTIONS) : any(NOISE);
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == '%') {
                i++;
                fill(form.charAt(i));
            } else {
                line.append(c);
            }
        }
        return line.append('\n').toString();
    }

    private void fill(char kind) {
        switch (kind) {
            case 't' -> time();
            case 'w' -> line.append(any(WORDS));
            case 'c' -> line.append(CODES[random.nextInt(CODES.length)]);
            default -> line.append(random.nextInt(9999));
        }
    }

    private void time() {
        int millis = random.nextInt(60_000);
        line.append("10:").append(random.nextInt(10, 60)).append(':').append(random.nextInt(10, 60));
        line.append('.').append(millis % 1000);
    }

    private String any(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    /** Writes whole lines up to a size. */
    void writeTo(OutputStream out, long bytes) throws IOException {
        for (long written = 0; written < bytes; ) {
            byte[] encoded = next().getBytes(UTF_8);
            out.write(encoded);
            written += encoded.length;
        }
    }

    /** Writes as many mebibytes to standard output as the argument says. */
    public static void main(String[] args) throws IOException {
        try (OutputStream out = new BufferedOutputStream(System.out, MEBIBYTE)) {
            new SampleLog().writeTo(out, Long.parseLong(args[0]) * MEBIBYTE);
        }
    }
}
