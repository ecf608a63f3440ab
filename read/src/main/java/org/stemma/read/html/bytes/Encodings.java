package org.stemma.read.html.bytes;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Labels of encodings and what they mean on the web.
 *
 * <p>Source: WHATWG Encoding Standard, section 4.2. Where the platform has no decoder of the standard's name, the
 * nearest superset stands for it (windows-31j for Shift_JIS, x-windows-949 for EUC-KR, GB18030 for GBK).
 */
final class Encodings {
    private static final Map<String, String> LABELS = new HashMap<>();

    static {
        put("UTF-8", "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8");
        put("IBM866", "866 cp866 csibm866 ibm866");
        put("ISO-8859-2", "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 l2 latin2");
        put("ISO-8859-3", "csisolatin3 iso-8859-3 iso8859-3 iso88593 iso_8859-3 l3 latin3");
        put("ISO-8859-4", "csisolatin4 iso-8859-4 iso8859-4 iso88594 iso_8859-4 l4 latin4");
        put("ISO-8859-5", "csisolatincyrillic cyrillic iso-8859-5 iso8859-5 iso88595 iso_8859-5");
        put("ISO-8859-6", "arabic asmo-708 csisolatinarabic ecma-114 iso-8859-6 iso8859-6 iso88596 iso_8859-6");
        put(
                "ISO-8859-7",
                "csisolatingreek ecma-118 greek greek8 iso-8859-7 iso8859-7 iso88597 iso_8859-7 sun_eu_greek");
        put(
                "ISO-8859-8",
                "csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-8859-8-i iso8859-8 iso88598 logical visual");
        put("ISO-8859-13", "iso-8859-13 iso8859-13 iso885913");
        put("ISO-8859-15", "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9");
        put("ISO-8859-16", "iso-8859-16");
        put("KOI8-R", "cskoi8r koi koi8 koi8-r koi8_r");
        put("KOI8-U", "koi8-ru koi8-u");
        put("x-MacRoman", "csmacintosh mac macintosh x-mac-roman");
        put("x-windows-874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874");
        put("windows-1250", "cp1250 windows-1250 x-cp1250");
        put("windows-1251", "cp1251 windows-1251 x-cp1251");
        put(
                "windows-1252",
                "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 l1 latin1 us-ascii windows-1252 x-cp1252 x-user-defined");
        put("windows-1253", "cp1253 windows-1253 x-cp1253");
        put(
                "windows-1254",
                "cp1254 csisolatin5 iso-8859-9 iso8859-9 iso88599 iso_8859-9 l5 latin5 windows-1254 x-cp1254");
        put("windows-1255", "cp1255 windows-1255 x-cp1255");
        put("windows-1256", "cp1256 windows-1256 x-cp1256");
        put("windows-1257", "cp1257 windows-1257 x-cp1257");
        put("windows-1258", "cp1258 windows-1258 x-cp1258");
        put("x-MacCyrillic", "x-mac-cyrillic x-mac-ukrainian");
        put("GB18030", "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030");
        put("Big5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5");
        put("EUC-JP", "cseucpkdfmtjapanese euc-jp x-euc-jp");
        put("ISO-2022-JP", "csiso2022jp iso-2022-jp");
        put("windows-31j", "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis");
        put(
                "x-windows-949",
                "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949");
        put("UTF-16BE", "unicodefffe utf-16be");
        put("UTF-16LE", "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le");
    }

    private Encodings() {}

    private static void put(String name, String labels) {
        for (String label : labels.split(" ")) {
            LABELS.put(label, name);
        }
    }

    /** The encoding that a label means; empty for an unknown label. */
    static Optional<Charset> of(String label) {
        String name = LABELS.get(label.strip().toLowerCase(Locale.ROOT));
        if (name == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException missing) {
            return Optional.of(Charset.forName("windows-1252"));
        }
    }

    /** As {@link #of}, for a label inside the page: UTF-16 cannot be true there and means UTF-8. */
    static Optional<Charset> inPage(String label) {
        return of(label).map(c -> c.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : c);
    }
}
