namespace Parlance.Vocabularies;

/// <summary>Looks for declarations in the document type of an XML file: <c>&lt;!DOCTYPE tbx [ &lt;!ENTITY ...&gt; ]&gt;</c> has one.</summary>
internal static class XmlProlog
{
    private const string Doctype = "<!DOCTYPE";

    /// <summary>
    /// The place of a document type that has declarations of its own; null where there is none, or where it only points elsewhere:
    /// <c>&lt;!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"&gt;</c>.
    /// </summary>
    /// <param name="text">The beginning of the file, well formed up to the root element.</param>
    public static TextRange? FindDeclarations(ReadOnlySpan<char> text)
    {
        int start = FindDoctype(text);
        if (start < 0)
        {
            return null;
        }

        char quote = '\0';
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '[')
            {
                return text.Slice(i + 1).TrimStart() is [']', ..] ? null : new TextRange(start, Doctype.Length);
            }
            else if (c == '>')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Where the document type begins, behind comments and instructions, which may have anything in them.</summary>
    private static int FindDoctype(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (true)
        {
            int next = text.Slice(at).IndexOf('<');
            if (next < 0)
            {
                return -1;
            }

            at += next;
            ReadOnlySpan<char> rest = text.Slice(at);
            string? end = rest.StartsWith("<!--".AsSpan()) ? "-->" : rest.StartsWith("<?".AsSpan()) ? "?>" : null;
            if (end is null)
            {
                return rest.StartsWith(Doctype.AsSpan()) ? at : -1;
            }

            int close = rest.IndexOf(end.AsSpan());
            if (close < 0)
            {
                return -1;
            }

            at += close + end.Length;
        }
    }
}
