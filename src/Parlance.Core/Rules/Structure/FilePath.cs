using System.Text;

namespace Parlance.Rules.Structure;

/// <summary>Paths as links write them.</summary>
internal static class FilePath
{
    /// <summary>A path with slashes.</summary>
    public static string Plain(string path) => path.Replace('\\', '/');

    /// <summary>The folder of a file, with a slash at its end; empty where it has none.</summary>
    public static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    /// <summary>The path of what a relative link leads to from a file.</summary>
    public static string Join(string from, string link)
    {
        var steps = new List<string>(FolderOf(from).Split('/'));
        steps.RemoveAt(steps.Count - 1);
        foreach (string step in link.Split('/'))
        {
            if (step == ".." && steps.Count > 0 && steps[steps.Count - 1] != "..")
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ""))
            {
                steps.Add(step);
            }
        }

        return string.Join("/", steps);
    }

    /// <summary>An address with its percent signs resolved: <c>my%20file.md</c>.</summary>
    public static string Decode(string address)
    {
        if (address.IndexOf('%') < 0)
        {
            return address;
        }

        var bytes = new List<byte>(address.Length);
        for (int i = 0; i < address.Length; i++)
        {
            if (address[i] == '%' && i + 2 < address.Length && Digit(address[i + 1]) is >= 0 and var high && Digit(address[i + 2]) is >= 0 and var low)
            {
                bytes.Add((byte)((high << 4) | low));
                i += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(address.Substring(i, 1)));
            }
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
