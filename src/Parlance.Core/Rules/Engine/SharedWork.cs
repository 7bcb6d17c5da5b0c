namespace Parlance.Rules;

/// <summary>
/// Work in pieces that every thread takes part in which asks for its end. Nobody waits while there is a piece left to do; the
/// threads are those of the host. A thread that is cancelled hands its piece back to the others.
/// </summary>
/// <param name="count">How many pieces there are.</param>
/// <param name="work">Does one piece.</param>
internal sealed class SharedWork(int count, Action<int, CancellationToken> work)
{
    /// <summary>How often a thread that has nothing to do looks whether it is still wanted, in milliseconds.</summary>
    private const int Patience = 20;

    private readonly object _gate = new();
    private readonly Stack<int> _returned = new();
    private readonly int _count = count;
    private int _next;
    private int _done;

    /// <summary>Whether all pieces are done.</summary>
    public bool IsDone => Volatile.Read(ref _done) == _count;

    /// <summary>Takes part until all pieces are done.</summary>
    public void Finish(CancellationToken cancellation)
    {
        while (!IsDone)
        {
            cancellation.ThrowIfCancellationRequested();
            int piece = Take();
            if (piece >= 0)
            {
                Do(piece, cancellation);
            }
        }
    }

    private int Take()
    {
        lock (_gate)
        {
            if (_returned.Count > 0)
            {
                return _returned.Pop();
            }

            if (_next < _count)
            {
                return _next++;
            }

            if (_done < _count)
            {
                Monitor.Wait(_gate, Patience);
            }

            return -1;
        }
    }

    private void Do(int piece, CancellationToken cancellation)
    {
        bool isDone = false;
        try
        {
            work(piece, cancellation);
            isDone = true;
        }
        finally
        {
            lock (_gate)
            {
                if (isDone)
                {
                    _done++;
                }
                else
                {
                    _returned.Push(piece);
                }

                Monitor.PulseAll(_gate);
            }
        }
    }
}
