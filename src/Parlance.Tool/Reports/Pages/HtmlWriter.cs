using System.Globalization;
using System.Text;

namespace Parlance.Tool.Reports;

/// <summary>
/// Writes HTML. All text and all values of attributes go through one encoder, and nothing can be written past it: tags are words of
/// this program, an address is of the web or of this page, and what a browser would run or obey is refused.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new("<!doctype html>\n");

    /// <summary>Writes an element with what is written until it is disposed of.</summary>
    public Element In(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(tag, attributes);
        return new Element(this, tag);
    }

    /// <summary>Writes an element with a text.</summary>
    public void Leaf(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(tag, attributes);
        Text(text);
        End(tag);
    }

    /// <summary>Writes an element that has nothing in it.</summary>
    public void Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes) => Begin(tag, attributes);

    /// <summary>Writes a text.</summary>
    public void Text(string text)
    {
        foreach (char c in text)
        {
            Append(c);
        }
    }

    /// <summary>Ends a line of the source, for those who read that.</summary>
    public void Break() => _html.Append('\n');

    /// <summary>Writes a file that belongs to this program, as it is.</summary>
    public void Own(string tag, PageAsset asset) => _html.Append('<').Append(tag).Append('>').Append(asset.Text).Append("</").Append(tag).Append(">\n");

    /// <summary>Writes data for the script. JSON with its <c>&lt;</c> escaped has nothing that ends the element.</summary>
    public void Data(string id, byte[] json)
    {
        string text = Encoding.UTF8.GetString(json);
        if (text.AsSpan().ContainsAny("<>\u2028\u2029"))
        {
            throw new ArgumentException("The data is not escaped.", nameof(json));
        }

        Begin("script", ("type", "application/json"), ("id", id));
        _html.Append(text).Append("</script>\n");
    }

    /// <summary>The page. A half of a character has no bytes and becomes a replacement.</summary>
    public byte[] Bytes() => Encoding.UTF8.GetBytes(_html.ToString());

    /// <summary>A number as SVG takes it: one digit behind the point is a tenth of a pixel.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private void Begin(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(Word(tag));
        foreach ((string name, string? value) in attributes)
        {
            if (value is null || (name == "href" && !IsAddress(value)))
            {
                continue;
            }

            _html.Append(' ').Append(Word(name)).Append("=\"");
            Text(value);
            _html.Append('"');
        }

        _html.Append('>');
    }

    private void End(string tag) => _html.Append("</").Append(tag).Append('>');

    /// <summary>A place of this page, or an address of the web; <c>javascript:</c> and the like are no addresses.</summary>
    private static bool IsAddress(string value) =>
        value.StartsWith('#') || (Uri.TryCreate(value, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps));

    private static string Word(string name)
    {
        bool isWord = name.Length > 0 && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-');
        bool isObeyed = name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || name is "style" or "src" or "srcdoc" or "action" or "formaction";
        return isWord && !isObeyed ? name : throw new ArgumentException($"'{name}' is not written.", nameof(name));
    }

    private void Append(char c)
    {
        switch (c)
        {
            case '&':
                _html.Append("&amp;");
                break;
            case '<':
                _html.Append("&lt;");
                break;
            case '>':
                _html.Append("&gt;");
                break;
            case '"':
                _html.Append("&quot;");
                break;
            case '\'':
                _html.Append("&#39;");
                break;
            case '\t' or '\n':
                _html.Append(c);
                break;

            // Characters that turn the direction of what follows would hide what a text says.
            case (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F':
                _html.Append('[').Append("U+").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)).Append(']');
                break;
            case < ' ' or (>= '\u007F' and <= '\u009F'):
                _html.Append('\uFFFD');
                break;
            default:
                _html.Append(c);
                break;
        }
    }

    /// <summary>An element that is being written.</summary>
    internal readonly ref struct Element(HtmlWriter html, string tag)
    {
        /// <summary>Ends it.</summary>
        public void Dispose() => html.End(tag);
    }
}
