namespace Parlance.Language;

/// <summary>The check digits of numbers: a slip in one digit, and most swaps of two neighbours, make another one.</summary>
internal static class CheckDigits
{
    /// <summary>ISO 2108:2017, annex C (ISBN of ten digits), and ISO 3297:2020, annex A (ISSN): weights down to 1 from the number of digits, modulo 11; X is ten.</summary>
    public static bool FitModulo11(string digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            sum += (digits.Length - i) * ValueOf(digits[i]);
        }

        return sum % 11 == 0;
    }

    /// <summary>GS1 General Specifications, section 7.9 (EAN-13), which ISO 2108:2017 takes over: weights 1 and 3, modulo 10.</summary>
    public static bool FitEan13(string digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            sum += (i % 2 == 0 ? 1 : 3) * ValueOf(digits[i]);
        }

        return sum % 10 == 0;
    }

    /// <summary>ISO/IEC 7064:2003, MOD 11-2 (ISO 27729, ORCID): X is ten.</summary>
    public static bool FitModulo11Pure(string digits)
    {
        int total = 0;
        foreach (char digit in digits)
        {
            total = ((total * 2) + ValueOf(digit)) % 11;
        }

        return total == 1;
    }

    /// <summary>ISO/IEC 7064:2003, MOD 97-10 (ISO 17442, LEI): A is 10, Z is 35.</summary>
    public static bool FitModulo97(string characters)
    {
        int rest = 0;
        foreach (char c in characters)
        {
            int value = CitationCursor.IsDigit(c) ? c - '0' : c - 'A' + 10;
            rest = ((rest * (value > 9 ? 100 : 10)) + value) % 97;
        }

        return rest == 1;
    }

    private static int ValueOf(char digit) => digit is 'X' or 'x' ? 10 : digit - '0';
}
