using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Reading;

public sealed class CommentTests
{
    private const string On = "parlance_check_comments = true";

    private const string Found = """
        using Parlance;

        /// <summary>
        /// A principle that holds for all of {|PRL4004:of|} the
        /// <see cref="Model"/>{|PRL4009:  |}&amp; its <em>parts</em>.
        /// </summary>
        /// <param name="Name">The name <c>of of</c> it, in the &#34;the {|PRL4004:the|}&#34; list.</param>
        [Principle] public sealed record Principle(string Name, string Definition);

        /// <summary>No kind, so the the words are left alone.</summary>
        public static class Model
        {
            /// <summary>It holds an {|PRL4004:an|} item.</summary>
            public static readonly Principle Trust = new("Trust", "Trust means confidence.");

            /// <summary>It holds an an number.</summary>
            public const int Number = 1;

            // It is is no documentation.
            public static readonly Principle Peace = new("Peace", "Peace means calm.");
        }
        """;

    private const string Mended = """
        using Parlance;

        /// <summary>
        /// A principle that holds for all of the
        /// <see cref="Model"/> &amp; its <em>parts</em>.
        /// </summary>
        /// <param name="Name">The name <c>of of</c> it, in the &#34;the&#34; list.</param>
        [Principle] public sealed record Principle(string Name, string Definition);

        /// <summary>No kind, so the the words are left alone.</summary>
        public static class Model
        {
            /// <summary>It holds an item.</summary>
            public static readonly Principle Trust = new("Trust", "Trust means confidence.");

            /// <summary>It holds an an number.</summary>
            public const int Number = 1;

            // It is is no documentation.
            public static readonly Principle Peace = new("Peace", "Peace means calm.");
        }
        """;

    [Fact]
    public Task Comments_on_kinds_and_items_are_prose_where_the_option_says_so() => Verify.FixesAsync([Found], [Mended], null, On);

    [Fact]
    public Task Comments_are_left_alone_otherwise() =>
        Verify.FindsAsync(Mended.Replace("It holds an item", "It holds an an item", StringComparison.Ordinal));
}
