namespace Cantil.Linter.Engine.Selection;

/// <summary>
/// Codes that linters in use have, so that a project's settings may name rules that Cantil does not have (yet). Looked at
/// only where a selector matches none of our own.
/// </summary>
internal static class KnownCodes
{
    /// <summary>A family's letters, then the digits of its codes.</summary>
    public static ReadOnlySpan<byte> Families => """
        A 001 002 003 004 005 006
        AIR 001 002 003 004 201 202 301 302 303 304 311 312 321
        ANN 001 002 003 101 102 201 202 204 205 206 401
        ARG 001 002 003 004 005
        ASYNC 100 105 109 110 115 116 119 210 212 220 221 222 230 240 250 251 401
        B 002 003 004 005 006 007 008 009 010 011 012 013 014 015 016 017 018 019 020 021 022 023 024 025 026 027 028
         029 030 031 032 033 034 035 039 043 901 903 904 905 909 911 912
        BLE 001
        C 400 401 402 403 404 405 406 408 409 410 411 413 414 415 416 417 418 419 420 901
        COM 812 818 819
        CPY 001
        D 100 101 102 103 104 105 106 107 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 300 301 400
         401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421
        DJ 001 003 006 007 008 012 013
        DOC 102 201 202 402 403 501 502
        DTZ 001 002 003 004 005 006 007 011 012 901
        E 101 111 112 113 114 115 116 117 201 202 203 204 211 221 222 223 224 225 226 227 228 231 241 242 251 252 261
         262 265 266 271 272 273 274 275 301 302 303 304 305 306 401 402 501 502 701 702 703 711 712 713 714 721 722
         731 741 742 743 902 999
        EM 101 102 103
        ERA 001
        EXE 001 002 003 004 005
        F 401 402 403 404 405 406 407 501 502 503 504 505 506 507 508 509 521 522 523 524 525 541 601 602 621 622 631
         632 633 634 701 702 704 706 707 722 811 821 822 823 841 842 901
        FA 100 102
        FAST 001 002 003
        FBT 001 002 003
        FIX 001 002 003 004
        FLY 002
        FURB 101 103 105 110 113 116 118 122 129 131 132 136 140 142 145 148 152 154 156 157 161 162 163 164 166 167
         168 169 171 177 180 181 187 188 189 192
        G 001 002 003 004 010 101 201 202
        I 001 002
        ICN 001 002 003
        INP 001
        INT 001 002 003
        ISC 001 002 003 004
        LOG 001 002 004 007 009 014 015
        N 801 802 803 804 805 806 807 811 812 813 814 815 816 817 818 999
        NPY 001 002 003 201
        PD 002 003 004 007 008 009 010 011 012 013 015 101 901
        PERF 101 102 203 401 402 403
        PGH 001 002 003 004 005
        PIE 790 794 796 800 804 807 808 810
        PLC 0105 0131 0132 0205 0206 0207 0208 0414 0415 1802 1901 2401 2403 2701 2801 3002
        PLE 0100 0101 0115 0116 0117 0118 0211 0237 0241 0302 0303 0304 0305 0307 0308 0309 0604 0605 0643 0704 1132
         1141 1142 1205 1206 1300 1307 1310 1507 1519 1520 1700 2502 2510 2512 2513 2514 2515 4703
        PLR 0124 0133 0202 0203 0206 0402 0904 0911 0912 0913 0914 0915 0916 0917 1701 1702 1704 1706 1708 1711 1712
         1714 1716 1722 1730 1733 1736 2004 2044 5501 6104 6201 6301
        PLW 0108 0120 0127 0128 0129 0131 0133 0177 0211 0244 0245 0406 0602 0603 0604 0642 0711 0717 1501 1507 1508
         1509 1510 1514 1641 2101 2901 3201 3301
        PT 001 002 003 004 005 006 007 008 009 010 011 012 013 014 015 016 017 018 019 020 021 022 023 024 025 026 027
         028 029 030 031
        PTH 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 201
         202 203 204 205 206 207 208 210 211
        PYI 001 002 003 004 005 006 007 008 009 010 011 012 013 014 015 016 017 018 019 020 021 024 025 026 029 030
         032 033 034 035 036 041 042 043 044 045 046 047 048 049 050 051 052 053 054 055 056 057 058 059 061 062 063
         064 066
        Q 000 001 002 003 004
        RET 501 502 503 504 505 506 507 508
        RSE 102
        RUF 001 002 003 005 006 007 008 009 010 011 012 013 015 016 017 018 019 020 021 022 023 024 026 027 028 029
         030 031 032 033 034 035 036 037 038 039 040 041 043 045 046 047 048 049 050 051 052 053 054 055 056 057 058
         059 060 061 063 064 065 066 067 068 069 070 071 072 073 074 075 077 100 101 102 103 104 105 106 200 201 202
        S 101 102 103 104 105 106 107 108 110 112 113 201 202 301 302 303 304 305 306 307 308 310 311 312 313 314 315
         316 317 318 319 320 321 323 324 401 402 403 404 405 406 407 408 409 410 411 412 413 415 501 502 503 504 505
         506 507 508 509 601 602 603 604 605 606 607 608 609 610 611 612 701 702 704
        SIM 101 102 103 105 107 108 109 110 112 113 114 115 116 117 118 201 202 208 210 211 212 220 221 222 223 300
         401 905 910 911
        SLF 001
        SLOT 000 001 002
        T 100 201 203
        TC 001 002 003 004 005 006 007 008 010
        TD 001 002 003 004 005 006 007
        TID 251 252 253 254 255
        TRY 002 003 004 200 201 203 300 301 400 401
        UP 001 003 004 005 006 007 008 009 010 011 012 013 014 015 017 018 019 020 021 022 023 024 025 026 027 028 029
         030 031 032 033 034 035 036 037 038 039 040 041 042 043 044 045 046 047 048 049 050 051 052
        W 191 291 292 293 391 505 605
        YTT 101 102 103 201 202 203 204 301 302 303
        """u8;

    /// <summary>Selectors that mean another one now.</summary>
    public static ReadOnlySpan<byte> Renamed => """
        C9=C90 I2=TID2 I25=TID25 I252=TID252 IC=ICN IC0=ICN0 IC00=ICN00 IC001=ICN001 IC002=ICN001 IC003=ICN001
        IC004=ICN001 M=RUF100 M0=RUF100 M001=RUF100 PDV=PD PDV0=PD0 PDV002=PD002 PDV003=PD003 PDV004=PD004
        PDV007=PD007 PDV008=PD008 PDV009=PD009 PDV01=PD01 PDV010=PD010 PDV011=PD011 PDV012=PD012 PDV013=PD013
        PDV015=PD015 PDV9=PD9 PDV90=PD90 PDV901=PD901 PGH001=S307 PGH002=G010 PIE802=C419 PLR1701=SIM101
        PLW0117=PLW0177 PLW0130=B033 R=RET RUF004=B026 RUF011=B035 RUF025=C420 RUF035=S704 SIM111=SIM110 T001=FIX001
        T002=FIX002 T003=FIX003 T004=FIX004 T1=T10 T2=T20 TCH=TC TCH001=TC001 TCH002=TC002 TCH003=TC003 TCH004=TC004
        TCH005=TC005 TCH006=TC010 TCH010=TC010 TRIO1=ASYNC1 TRIO10=ASYNC10 TRIO100=ASYNC100 TRIO105=ASYNC105
        TRIO109=ASYNC109 TRIO11=ASYNC11 TRIO110=ASYNC110 TRIO115=ASYNC115 TRY200=B904 TRY302=TRY203 TYP=TC
        TYP001=TC001 U=UP U0=UP0 U00=UP00 U001=UP001 U003=UP003 U004=UP004 U005=UP005 U006=UP006 U007=UP007 U008=UP008
        U009=UP009 U01=UP01 U010=UP010 U011=UP011 U012=UP012 U013=UP013 U014=UP014 U015=UP015 U017=UP017 U019=UP019
        """u8;

    /// <summary>Codes that were given up.</summary>
    public static ReadOnlySpan<byte> Removed => """
        ANN101 ANN102 E999 PD901 PGH001 PGH002 PLR1701 PLR1706 PT004 PT005 RUF011 RUF035 S320 S410 TRY200 UP027 UP038
        """u8;

    /// <summary>What a code or prefix is called now, or an empty span.</summary>
    public static ReadOnlySpan<byte> NewName(ReadOnlySpan<byte> old)
    {
        var text = Renamed;
        foreach (var part in text.SplitAny(" \n"u8))
        {
            var word = text[part];
            var sign = word.IndexOf((byte)'=');
            if (sign > 0 && word[..sign].SequenceEqual(old))
                return word[(sign + 1)..];
        }
        return default;
    }

    public static bool IsRemoved(ReadOnlySpan<byte> code)
    {
        var text = Removed;
        foreach (var part in text.SplitAny(" \n"u8))
            if (text[part].SequenceEqual(code))
                return true;
        return false;
    }

    /// <summary>Whether some linter has a rule of this code, or had it under this code.</summary>
    public static bool IsCode(ReadOnlySpan<byte> code)
    {
        if (!NewName(code).IsEmpty || IsRemoved(code))
            return true;
        var digits = code.IndexOfAnyInRange((byte)'0', (byte)'9');
        if (digits <= 0)
            return false;
        var isFamily = false;
        var text = Families;
        foreach (var part in text.SplitAny(" \n"u8))
        {
            var word = text[part];
            if (word.IsEmpty)
                continue;
            if (word[0] is >= (byte)'A' and <= (byte)'Z')
                isFamily = word.SequenceEqual(code[..digits]);
            else if (isFamily && word.SequenceEqual(code[digits..]))
                return true;
        }
        return false;
    }

    /// <summary>Whether some linter has a code that starts with this prefix, in one family.</summary>
    public static bool HasPrefix(ReadOnlySpan<byte> prefix)
    {
        var letters = prefix.IndexOfAnyInRange((byte)'0', (byte)'9') is >= 0 and var digits ? prefix[..digits] : prefix;
        if (prefix.SequenceEqual("PL"u8))
            return true;
        var isFamily = false;
        var text = Families;
        foreach (var part in text.SplitAny(" \n"u8))
        {
            var word = text[part];
            if (word.IsEmpty)
                continue;
            if (word[0] is >= (byte)'A' and <= (byte)'Z')
                isFamily = word.SequenceEqual(letters);
            if (isFamily && (letters.Length == prefix.Length || (word[0] is >= (byte)'0' and <= (byte)'9' && word.StartsWith(prefix[letters.Length..]))))
                return true;
        }
        return false;
    }

    /// <summary>Adds all codes as strings; for the search of a nearest name.</summary>
    public static void AddTo(List<string> codes)
    {
        var family = "";
        foreach (var word in System.Text.Encoding.ASCII.GetString(Families).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            if (char.IsAsciiLetterUpper(word[0]))
                codes.Add(family = word);
            else
                codes.Add(family + word);
    }
}
